import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Who has seen a need is told to whoever may read `Need.seenBy`. */
export const sightingPolicy: SlicePolicy = {
  parts: {
    NeedSighting: ["firstAt", "lastAt", "hours", "person", "name"],
    NeedSightingEdge: ["cursor", "node"],
    NeedSightingConnection: ["edges", "pageInfo"],
  },
};
