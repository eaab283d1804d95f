import type { Urgency } from "../need/need.codes.ts";
import type { WorkKind, WorkSide, WorkStep } from "./work.codes.ts";

/** A legal issue of a need of ours; of a draft the place may not be said yet. */
export type WorkIssue = { issue: string; jurisdiction: string | null };

/** Something that waits for somebody, or for which they wait. */
export type WorkItem = {
  kind: WorkKind;
  side: WorkSide;
  /** The id of what it is about. */
  subject: string;
  step: WorkStep;
  /** ISO times, in milliseconds; null where it is not known. */
  since: string | null;
  until: string | null;
  urgency: Urgency;
  /** Of a need of ours: the first date that presses, `2031-05-20`, of what nobody has taken on. */
  dueOn: string | null;
  /** Of a need of ours: what it is about, in its order. */
  issues: readonly WorkIssue[];
  /** Of a need of ours. */
  reference: string | null;
  /** Of a responder of ours: whom it is about. */
  responder: string | null;
  /** The other side's organization. */
  organization: string | null;
};
