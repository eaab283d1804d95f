import { openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Whoever may post needs may hand one out, and bring some in. */
const posters = openAtHomeTo("ADVOCATE", "COORDINATOR");

export const exportPolicy: SlicePolicy = {
  commands: { exportNeed: posters, importNeeds: posters },
  parts: {
    ExportNeedPayload: ["text", "problems"],
    ImportNeedsPayload: ["needs", "problems", "warnings"],
  },
};
