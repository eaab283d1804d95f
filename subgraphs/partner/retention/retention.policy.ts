import { openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const coordinators = openAtHomeTo("COORDINATOR");

/** Everybody of home may see for how long things are kept; coordinators set it, and erase. */
export const retentionPolicy: SlicePolicy = {
  commands: { setRetention: coordinators, eraseNeed: coordinators },
  parts: {
    Retention: ["closedNeedsDays", "shownDays", "holdsFrom"],
    RetentionPayload: ["retention", "problems"],
    EraseNeedPayload: ["erased", "problems"],
  },
};
