import { openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const coordinators = openAtHomeTo("COORDINATOR");

/** Whether an organization's counts go into an edition is for its coordinators to say, and what has gone for them to see. */
export const editionPolicy: SlicePolicy = {
  commands: { joinEdition: coordinators, leaveEdition: coordinators },
  parts: {
    EditionPart: ["edition", "period", "state", "epsilon", "joinBy", "rounds", "isHeldAsSent"],
    EditionPartRound: ["round", "at", "participants", "digest", "declined"],
    EditionPartConnection: ["edges", "pageInfo"],
    EditionPartEdge: ["cursor", "node"],
    EditionPartPayload: ["part", "problems"],
    LedgerEntry: ["period", "spent", "limit", "rounds"],
  },
};
