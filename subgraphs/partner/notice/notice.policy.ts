import { openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Updates are read by way of `Person.updates` alone, by whom they are for; nobody marks another's. */
export const noticePolicy: SlicePolicy = {
  commands: { markSeen: openFrom("home") },
  streams: { updateChanged: openFrom("home") },
  parts: {
    Update: ["id", "kind", "way", "subject", "urgency", "at", "seenAt", "settledAt"],
    UpdateConnection: ["edges", "pageInfo"],
    UpdateEdge: ["cursor", "node"],
    UpdatePayload: ["update", "problems"],
  },
};
