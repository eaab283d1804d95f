import type { ChangeScope } from "../command/run-change.ts";
import type { CheckedDraft } from "./check-draft.ts";
import type { Need } from "./need.entity.ts";
import { replaceIssues } from "./need.store.ts";
import type { UnfinishedIssue } from "./need-draft.ts";
import { issueDraft } from "./post-need.ts";
import { unfinishedOf, wholeIssuesOf } from "./unfinished-need.ts";

/** The issues of a locked draft in their order, also those of which something is missing. */
export function draftIssuesOf(need: Need): UnfinishedIssue[] {
  if (need.unfinished) return need.unfinished.issues;
  return need.issues.getItems().map(({ id, issue, jurisdiction, help, dueOn, dueKind }) => {
    return { id, issue, jurisdiction, help, dueOn, dueKind };
  });
}

/** Writes what was said of a locked draft: what is whole into its row, and beside it what is not. */
export async function saveDraft(
  { em, newId, now }: ChangeScope,
  need: Need,
  { issues: given, content }: CheckedDraft,
): Promise<void> {
  const issues = given
    ? given.map(({ id, issue, jurisdiction, help, due }) => {
        const date = { dueOn: due?.on ?? null, dueKind: due?.kind ?? null };
        return { id: id ?? newId(), issue, jurisdiction: jurisdiction ?? null, help: help ?? null, ...date };
      })
    : draftIssuesOf(need);
  const isUrgencySaid = content.urgency !== undefined || (need.unfinished?.isUrgencySaid ?? true);
  need.revise(content, now);
  need.unfinished = unfinishedOf({ issues, isUrgencySaid, languages: need.languages });
  if (given) replaceIssues(em, need, wholeIssuesOf(issues).map(issueDraft));
  await em.flush();
}
