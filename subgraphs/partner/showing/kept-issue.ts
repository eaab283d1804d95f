import { isSought } from "../need/need.codes.ts";
import type { NeedIssueDraft, NeedRow } from "../need/need-draft.ts";
import type { ShownIssue } from "../opportunity/opportunity.codes.ts";
import type { IssueIds } from "./issues-to-show.ts";

/** What was shown of an issue, with its id, which stays at home. */
export type KeptIssue = ShownIssue & { id: string };

/** Of an issue what may be shown: codes, and the month of its date. */
export function keptIssue({ id, issue, jurisdiction, help, dueOn }: NeedIssueDraft): KeptIssue {
  return { id, issue, jurisdiction, help, dueMonth: dueOn?.slice(0, 7) ?? null };
}

export function issueIdsOf(need: Pick<NeedRow, "issues">): IssueIds {
  const issues = [...need.issues];
  return { all: issues.map(({ id }) => id), sought: issues.filter(isSought).map(({ id }) => id) };
}
