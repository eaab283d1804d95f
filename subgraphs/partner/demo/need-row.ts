import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import { checkNeed } from "../need/check-need.ts";
import { type IssueOutcome, statusOfOutcome } from "../need/need.codes.ts";
import type { NeedDraft, NeedIssueDraft } from "../need/need-draft.ts";
import { issueDraft, unsaidOfNeed } from "../need/post-need.ts";
import type { DemoNeed } from "./make-needs.ts";

/** Who posts, and ids for the issues. `organizations` are those that an audience may name. */
export type NeedCast = {
  advocate: string;
  coordinator: string;
  organizations: readonly string[];
  newId: () => PartitionedId;
};

/**
 * The rows that posting (and closing) this need would have left behind, after the product's own checks.
 * @throws Error when those checks find anything: then the data are wrong, not the user
 */
export function needRow(need: DemoNeed, { advocate, coordinator, organizations, newId }: NeedCast): NeedDraft {
  const { id, reference, fields, postedAt, isByCoordinator, isDraft = false, closed } = need;
  const { value, problems } = checkNeed(fields, [], { now: postedAt, organizations });
  for (const { message, path } of problems) throw new Error(`demo need, ${path.join(".")}: ${message}`);
  const { issues = [], ...content } = value;
  const drafts = issues.map((issue, position) => issueDraft({ ...issue, id: newId() }, position));
  const by = isByCoordinator ? coordinator : advocate;
  const row = {
    id,
    reference,
    ...unsaidOfNeed,
    ...content,
    postedAt,
    postedBy: by,
    heldBy: by,
    leavesAt: null,
    unfinished: null,
  };
  const status = isDraft ? ("DRAFT" as const) : ("OPEN" as const);
  if (!closed) return { ...row, status, changedAt: postedAt, closedAt: null, issues: drafts };
  const ended = drafts.map((draft, index) => closeDraft(draft, closed.outcomes[index] ?? "NOT_RESOLVED"));
  return { ...row, status: "CLOSED", changedAt: closed.at, closedAt: closed.at, issues: ended };
}

function closeDraft(draft: NeedIssueDraft, outcome: IssueOutcome): NeedIssueDraft {
  return { ...draft, outcome, status: statusOfOutcome[outcome] };
}
