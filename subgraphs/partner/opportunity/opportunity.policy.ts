import { type Access, type Asker, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";
import type { Relation } from "#shared/policy/relation.ts";

const home = openFrom("home");

/** Whoever answers for responders. */
const answering: Access = openAtHomeTo("RESPONDER", "COORDINATOR");

/** What a home chose to show our responder is seen by our people, and by nobody else. */
function reachOpportunities({ standing }: Asker): Relation {
  return standing === "home" ? "home" : "nobody";
}

export const opportunityPolicy: SlicePolicy = {
  queries: { opportunity: home },
  streams: { opportunityChanged: home },
  commands: { declineOpportunity: answering },
  held: {
    Opportunity: {
      reach: reachOpportunities,
      fields: {
        id: home,
        needId: home,
        responder: home,
        home,
        issues: home,
        languages: home,
        urgency: home,
        score: home,
        state: home,
        goneBecause: home,
        declinedBecause: home,
        awaitedUntil: home,
        answerBy: home,
        receivedAt: home,
      },
    },
  },
  parts: {
    OpportunityIssue: ["issue", "jurisdiction", "help", "dueMonth"],
    OpportunityConnection: ["edges", "pageInfo"],
    OpportunityEdge: ["cursor", "node"],
    OpportunityPayload: ["opportunity", "problems"],
  },
};
