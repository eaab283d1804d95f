import { textAt } from "./graph-answer.ts";
import type { Person } from "./person.ts";

export type WantedIssue = { issue: string; jurisdiction: string; help?: string; due?: { on: string; kind: string } };

/** The input of a need with nothing but its issues, languages and what is given besides. */
export function needInput(issues: readonly WantedIssue[], more: Record<string, unknown> = {}) {
  const wanted = issues.map((one) => ({ help: "REPRESENTATION", ...one }));
  return { issues: wanted, languages: ["en"], urgency: "SOON", ...more };
}

/** Posts a need that has no problem. @returns its id */
export async function postNeed(person: Person, organization: string, input: object): Promise<string> {
  const { payload, problems } = await person.command("postNeed", { organization, input }, "need { id }");
  if (problems.length > 0) throw new Error(`the need was refused: ${problems.join(", ")}`);
  return textAt(payload, "need.id");
}
