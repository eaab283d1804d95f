import { setDeadline } from "../deadline/deadline.store.ts";
import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { lockOpportunity } from "./opportunity.store.ts";

export const opportunityExpires = "opportunity.expire";

/** Its time is over, whether its home can say so at present or not: nothing stale is listed. */
export const opportunityDeadline: DeadlineKind = {
  kind: opportunityExpires,
  pass: async (scope, subject) => {
    const { em, sql, now, record } = scope;
    const opportunity = await lockOpportunity(em, subject);
    if (!opportunity?.isOpen()) return;
    if (opportunity.answerBy > now)
      return setDeadline(sql, { kind: opportunityExpires, subject }, opportunity.answerBy);
    opportunity.go("EXPIRED", now);
    record({ action: "opportunity.expire", subject });
    await settleUpdates(scope, subject);
  },
};
