import { openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Everybody of home may see who hears of needs unless they say otherwise; coordinators set it. */
export const audienceDefaultPolicy: SlicePolicy = {
  commands: { setAudienceDefault: openAtHomeTo("COORDINATOR") },
  parts: { AudienceDefaultPayload: ["audienceDefault", "problems"] },
};
