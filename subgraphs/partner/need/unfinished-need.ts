import { type Problem, problem } from "#shared/errors/problem.ts";
import type { IssueFields } from "./check-issues.ts";
import type { UnfinishedIssue, UnfinishedNeed } from "./need-draft.ts";

export type SaidOfDraft = UnfinishedNeed & { languages: readonly string[] };

/** An issue of which nothing is missing. */
export type WholeIssue = IssueFields & { id: string };

/** What is missing before a draft can be posted, all of it at once. */
export function missingOf({ issues, languages, isUrgencySaid }: SaidOfDraft, path: readonly string[]): Problem[] {
  const missing: Problem[] = [];
  if (issues.length === 0) missing.push(problem("REQUIRED", [...path, "issues"], "Say at least one legal issue."));
  for (const [index, issue] of issues.entries()) {
    const at = [...path, "issues", String(index)];
    if (issue.jurisdiction === null) {
      missing.push(
        problem("REQUIRED", [...at, "jurisdiction"], "Say where this issue is: a country, or a part of one."),
      );
    }
    if (issue.help === null) missing.push(problem("REQUIRED", [...at, "help"], "Say what kind of help is wanted."));
  }
  if (languages.length === 0) {
    missing.push(problem("REQUIRED", [...path, "languages"], "Say at least one language in which they can talk."));
  }
  if (!isUrgencySaid) missing.push(problem("REQUIRED", [...path, "urgency"], "Say how soon help is needed."));
  return missing;
}

/** What is kept of a draft beside its row; null as soon as nothing is missing. */
export function unfinishedOf(said: SaidOfDraft): UnfinishedNeed | null {
  const { issues, isUrgencySaid } = said;
  return missingOf(said, []).length === 0 ? null : { issues, isUrgencySaid };
}

/** The issues that are whole, which stand in the draft's row like those of any need. */
export function wholeIssuesOf(issues: readonly UnfinishedIssue[]): WholeIssue[] {
  return issues.flatMap(({ id, issue, jurisdiction, help, dueOn, dueKind }) => {
    if (jurisdiction === null || help === null) return [];
    return [
      { id, issue, jurisdiction, help, due: dueOn === null || dueKind === null ? null : { on: dueOn, kind: dueKind } },
    ];
  });
}
