import type { ExploitationCode } from "#shared/codes/exploitation.data.ts";
import type { HelpKind } from "../codes/help-kind.ts";
import type { Trait } from "../codes/trait.ts";
import type { DueKind, IssueOutcome, IssueStatus, NeedStatus, Urgency } from "./need.codes.ts";

/** A row of `need_issue`, without its need. Dates as `YYYY-MM-DD`. */
export type NeedIssueDraft = {
  id: string;
  position: number;
  issue: string;
  jurisdiction: string;
  help: HelpKind;
  dueOn: string | null;
  dueKind: DueKind | null;
  status: IssueStatus;
  outcome: IssueOutcome | null;
};

/** What a poster says of a need, after it was checked. */
export type NeedContent = {
  urgency: Urgency;
  languages: string[];
  isForEveryone: boolean;
  onlyOrganizations: string[];
  exceptOrganizations: string[];
  preferredTraits: Trait[];
  isFreeOnly: boolean;
  isInPerson: boolean;
  exploitation: ExploitationCode[];
};

/** An issue of a draft, as far as it was said. */
export type UnfinishedIssue = Pick<NeedIssueDraft, "id" | "issue" | "dueOn" | "dueKind"> & {
  jurisdiction: string | null;
  help: HelpKind | null;
};

/** What of a draft has no place in its row yet: the issues with what is missing, in their order. */
export type UnfinishedNeed = { issues: UnfinishedIssue[]; isUrgencySaid: boolean };

/** What is shown of a need, all in all. */
export type NeedRow = Omit<NeedDraft, "changedAt" | "issues"> & {
  issues: Iterable<NeedIssueDraft>;
  /** People of other organizations for whom this row was read: they were introduced, to these issues alone. */
  readers?: readonly string[];
};

/** A whole need as plain data: what a store writes, one at a time or thousands. */
export type NeedDraft = NeedContent & {
  id: string;
  reference: string;
  status: NeedStatus;
  postedAt: Date;
  postedBy: string;
  heldBy: string;
  changedAt: Date;
  closedAt: Date | null;
  /** Posted, and nothing of it leaves before; null once it may have. */
  leavesAt: Date | null;
  /** Of a draft: whoever posts it chooses whom to ask first. */
  isByHand?: boolean;
  /** Null when nothing is missing any more, and of whatever is no draft. */
  unfinished: UnfinishedNeed | null;
  issues: NeedIssueDraft[];
};
