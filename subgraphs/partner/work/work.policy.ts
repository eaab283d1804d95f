import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Read by way of `Person.work`, `Person.holding` and `Organization.waiting` alone, and as open as these. */
export const workPolicy: SlicePolicy = {
  parts: {
    WorkItem: [
      "kind",
      "side",
      "subject",
      "step",
      "since",
      "until",
      "urgency",
      "dueOn",
      "issues",
      "reference",
      "responder",
      "organization",
      "introduction",
    ],
    WorkIssue: ["issue", "jurisdiction"],
    WorkConnection: ["edges", "pageInfo"],
    WorkEdge: ["cursor", "node"],
    Holding: ["needs", "responders", "opportunities", "represented"],
    WaitingColleague: [
      "person",
      "awayUntil",
      "deputy",
      "needs",
      "responders",
      "cannotSignIn",
      "unopened",
      "unopenedSince",
    ],
  },
};
