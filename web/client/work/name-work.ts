import { numberAlike } from "../language/number-alike.ts";
import { joinIssues } from "./issue-words.ts";
import type { WorkItem } from "./work-item.ts";

type Named = Pick<WorkItem, "kind" | "subject" | "reference" | "responder" | "organization">;
/** By subject: what it is about, each issue in words; who was asked, or has offered. */
type Known = { issuesOf: ReadonlyMap<string, readonly string[]>; askedOf: ReadonlyMap<string, string> };

const nothingKnown: Known = { issuesOf: new Map(), askedOf: new Map() };

/**
 * What each line is called by, and its link: by the need's own words, else by what it is about, with whom it is and
 * where. Two that lead to different places are never called alike.
 */
export function nameWork(items: readonly Named[], known: Known = nothingKnown): string[] {
  const subjects = [...new Map(items.map((item) => [item.subject, item])).values()];
  const names = numberAlike(subjects.map((item) => nameOf(item, known)));
  const nameBySubject = new Map(subjects.map(({ subject }, at) => [subject, names[at] ?? ""]));
  return items.map(({ subject }) => nameBySubject.get(subject) ?? "");
}

function nameOf({ subject, reference, responder, organization }: Named, { issuesOf, askedOf }: Known): string {
  const about = reference ?? joinIssues(issuesOf.get(subject) ?? []);
  const parts = [about, responder ?? askedOf.get(subject) ?? "", organization?.name ?? ""];
  return parts.filter((part) => part !== "").join(", ");
}
