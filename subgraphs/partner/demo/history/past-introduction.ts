import type { PartitionedId } from "#shared/ids/partitioned-id.ts";
import type { HelpKind } from "../../codes/help-kind.ts";
import type {
  IntroductionOutcome,
  IntroductionReason,
  IntroductionState,
  Side,
  StepKind,
} from "../../introduction/introduction.codes.ts";
import type { IssueOutcome, Urgency } from "../../need/need.codes.ts";

/** A need that has ended, as far as it tells what became of it. */
export type PastNeed = {
  id: string;
  postedAt: Date;
  closedAt: Date;
  postedBy: string;
  urgency: Urgency;
  issues: readonly PastIssue[];
};

export type PastIssue = {
  id: string;
  issue: string;
  jurisdiction: string;
  help: HelpKind;
  outcome: IssueOutcome | null;
};

export type PastStep = {
  kind: StepKind;
  side: Side;
  actor: string | null;
  name: string | null;
  code: string | null;
  at: Date;
};

/** An introduction that has come to its end, with its whole timeline. */
export type PastIntroduction = {
  id: PartitionedId;
  need: string;
  home: string;
  responder: string;
  /** The responder's. */
  organization: string;
  urgency: Urgency;
  state: IntroductionState;
  isShort: boolean;
  issues: readonly string[];
  startedBy: string;
  outcome: IntroductionOutcome | null;
  reason: IntroductionReason | null;
  steps: readonly PastStep[];
  /** Of the place that was taken for it and given back at its end. */
  reservation: PartitionedId | null;
};
