import { type Access, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

/** Operators look into concerns. Who reported one to them is told to nobody else. */
const operators: Access = openAtHomeTo("OPERATOR");

/** How many responders one organization's people can hide by their word alone, at a time, besides their own. */
const mostSuspendedByOne = 5;

export function maySuspendAtOnce({ isOfSame }: { isOfSame: boolean }, suspendedAlready: number): boolean {
  return isOfSame || suspendedAlready < mostSuspendedByOne;
}

/** Anybody who is signed in reports. Concerns are read by way of `organizationConcerns` alone. */
export const concernPolicy: SlicePolicy = {
  queries: { organizationConcerns: operators },
  commands: { reportOrganizationConcern: openFrom("network"), closeOrganizationConcern: operators },
  parts: {
    OrganizationConcern: [
      "id",
      "organizationId",
      "responderId",
      "reason",
      "source",
      "isSuspending",
      "reportedBy",
      "reportedByOrganization",
      "reportedAt",
      "state",
      "outcome",
      "closedAt",
    ],
    OrganizationConcernConnection: ["edges", "pageInfo"],
    OrganizationConcernEdge: ["cursor", "node"],
    OrganizationConcernPayload: ["concern", "problems"],
    ReportOrganizationConcernPayload: ["isReceived", "problems"],
    PageInfo: ["hasNextPage", "hasPreviousPage", "startCursor", "endCursor"],
  },
};
