import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import type { Urgency } from "../need/need.codes.ts";
import type { Need } from "../need/need.entity.ts";
import { lockNeed } from "../need/need.store.ts";
import { beginSearch } from "./begin-search.ts";
import { beginHeld } from "./held-search.ts";

/** A need that was posted has waited. */
const needLeaves = "need.leave";

/** `isByHand`: whoever looks after it chooses whom to ask first, so that nothing leaves by itself in any case. */
export type Leaving = { need: string; urgency: Urgency; leavesAt: Date | null; isByHand: boolean };

/**
 * A need is posted. Without a wait help is looked for at once; with one nothing of it leaves before, and the deadline
 * stands in the database: it passes whatever is started anew meanwhile.
 */
export async function letLeaveAt(scope: ChangeScope, { need, urgency, leavesAt, isByHand }: Leaving): Promise<void> {
  if (isByHand) return beginHeld(scope, { need, urgency });
  if (leavesAt === null) return beginSearch(scope, { need, urgency });
  await setDeadline(scope.sql, { kind: needLeaves, subject: need }, leavesAt);
}

/** A locked need leaves now, if it waits still: somebody says so, or its time has come. */
export async function letLeave(scope: ChangeScope, need: Need): Promise<void> {
  if (!need.isWaiting()) return;
  need.leave();
  if (need.status === "OPEN") await beginSearch(scope, { need: need.id, urgency: need.urgency });
  scope.record({ action: "need.leave", subject: need.id });
}

/** What was taken back, sent or finished meanwhile does not wait any more. */
export const leaveDeadline: DeadlineKind = {
  kind: needLeaves,
  pass: async (scope, subject) => {
    const need = await lockNeed(scope.em, subject);
    if (need?.leavesAt && need.leavesAt <= scope.now) await letLeave(scope, need);
  },
};
