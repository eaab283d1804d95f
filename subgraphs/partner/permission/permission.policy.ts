import { type Access, openAtHomeTo } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Those who speak with survivors record what they allow; what was recorded is read by whoever reads the need. */
const recorders: Access = openAtHomeTo("ADVOCATE", "COORDINATOR");

export const permissionPolicy: SlicePolicy = {
  commands: { recordPermission: recorders, withdrawPermission: recorders, stopEverything: recorders },
  parts: {
    Permission: [
      ...["id", "purpose", "state", "organization", "responderId", "peopleIds", "sections", "givenBy", "language"],
      ...["hasInterpreter", "isTranslationReviewed", "recordedAt", "expiresAt", "endedAt", "recordedBy"],
    ],
    PermissionEdge: ["cursor", "node"],
    PermissionConnection: ["edges", "pageInfo"],
    PermissionPayload: ["permission", "cannotUndo", "problems"],
    StopPayload: ["need", "cannotUndo", "problems"],
  },
};
