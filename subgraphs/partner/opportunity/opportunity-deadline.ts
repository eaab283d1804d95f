import type { DeadlineKind } from "../deadline/start-deadlines.ts";
import { lockOpportunity } from "./opportunity.store.ts";

export const opportunityExpires = "opportunity.expire";

/** Its time is over, whether its home can say so at present or not: nothing stale is listed. */
export const opportunityDeadline: DeadlineKind = {
  kind: opportunityExpires,
  pass: async ({ em, now, record }, subject) => {
    const opportunity = await lockOpportunity(em, subject);
    if (!opportunity?.isOpen()) return;
    opportunity.go("EXPIRED", now);
    record({ action: "opportunity.expire", subject });
  },
};
