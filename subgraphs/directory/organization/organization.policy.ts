import { type Access, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { SlicePolicy } from "#shared/policy/policy-table.ts";

const network = openFrom("network");

/** Operators of the centre decide who takes part, and read how it came about; nobody else does. */
const operators: Access = openAtHomeTo("OPERATOR");

export const organizationPolicy: SlicePolicy = {
  queries: { membership: operators },
  commands: {
    admitOrganization: operators,
    rekeyOrganization: operators,
    suspendOrganization: operators,
    holdOrganization: operators,
    releaseOrganization: operators,
    removeOrganization: operators,
  },
  held: {
    Organization: {
      reach: ({ standing }) => standing,
      fields: { id: network, record: network, admission: network, history: operators, listing: operators },
    },
  },
  parts: {
    Membership: ["active", "suspended"],
    MembershipPayload: ["organization", "problems"],
    OrganizationListing: ["isListed", "isHeld", "isSuspended", "recordVersion", "changedAt"],
    MembershipEvent: ["kind", "at", "actor"],
    Problem: ["code", "message", "path"],
  },
};
