import type { ChangeScope } from "../command/run-change.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { tellPeer } from "../peer/tell-peer.ts";
import type { DeclineReason } from "./decline-reason.ts";
import { showingDeclined } from "./decline-said.ts";
import type { Opportunity } from "./opportunity.entity.ts";
import { openOpportunitiesOf } from "./opportunity.store.ts";

/** A locked opportunity is not answered: its home hears the reason's code, and asks the next. */
export async function leaveOpportunity(
  scope: ChangeScope,
  opportunity: Opportunity,
  reason: DeclineReason,
): Promise<void> {
  const { sql, now, record } = scope;
  opportunity.decline(reason, now);
  const { id, home, needId } = opportunity;
  await tellPeer(sql, home, [{ type: showingDeclined, subject: needId, data: { reason } }]);
  record({ action: "opportunity.decline", subject: id, details: { home, reason } });
  await settleUpdates(scope, id);
}

/** Nobody outside is to see this responder any more: what waits for their answer goes to others. */
export async function leaveOpportunities(scope: ChangeScope, responder: string): Promise<void> {
  for (const opportunity of await openOpportunitiesOf(scope.em, responder)) {
    await leaveOpportunity(scope, opportunity, "NOT_AVAILABLE");
  }
}
