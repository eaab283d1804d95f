import { type Problem, problem } from "#shared/errors/problem.ts";
import type { IssueFields } from "../need/check-issues.ts";
import { isSought } from "../need/need.codes.ts";
import type { Need, NeedIssue } from "../need/need.entity.ts";
import type { Introduction } from "./introduction.store.ts";

/** What somebody was asked for stays what it is as long as the introduction lives; its date may change. */
export function checkIntroducedIssues(
  need: Need,
  given: readonly IssueFields[],
  live: readonly Introduction[],
): Problem[] {
  const asked = new Set(live.flatMap(({ issues }) => issues));
  const kept = need.issues.getItems().filter(({ id }) => asked.has(id));
  return kept.flatMap((issue) => {
    const at = given.findIndex(({ id }) => id === issue.id);
    if (at < 0) return isSought(issue) ? [missing] : []; // of one that is held it is told already
    const path = ["input", "issues", String(at)];
    return isSame(issue, given[at]) ? [] : [problem("WRONG_STATE", path, changed)];
  });
}

function isSame(issue: NeedIssue, given: IssueFields | undefined): boolean {
  return given?.issue === issue.issue && given.jurisdiction === issue.jurisdiction && given.help === issue.help;
}

const changed =
  "Somebody was asked for this issue. Leave its code, place and kind of help, or withdraw the introduction.";

const missing = problem(
  "WRONG_STATE",
  ["input", "issues"],
  "Somebody was asked for an issue that is missing. Give it with its id, or withdraw the introduction first.",
);
