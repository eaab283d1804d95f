import { type Access, type Asker, may, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import type { ServicePolicy } from "#shared/policy/policy-table.ts";

type Viewer = { organization: string; roles: readonly string[] };

const network = openFrom("network");

/** Operators of the centre decide who takes part, and read how it came about; nobody else does. */
const operators: Access = openAtHomeTo("OPERATOR");

/** What somebody is to the directory: its own people are those of the centre. */
export function directoryAsker(viewer: Viewer | undefined): Asker {
  if (!viewer) return { standing: "nobody", party: undefined, roles: [] };
  const { organization: party, roles } = viewer;
  return party === "centre" ? { standing: "home", party, roles } : { standing: "network", party, roles: [] };
}

export function mayChangeMembership(viewer: Viewer | undefined): boolean {
  const { standing, roles } = directoryAsker(viewer);
  return may(operators, standing, roles);
}

/** The directory's whole table. */
export const directoryPolicy: ServicePolicy = {
  queries: { membership: operators },
  commands: {
    admitOrganization: operators,
    rekeyOrganization: operators,
    suspendOrganization: operators,
    removeOrganization: operators,
  },
  held: {
    Organization: {
      reach: ({ standing }) => standing,
      fields: { id: network, record: network, admission: network, history: operators },
    },
  },
  parts: {
    Membership: ["active", "suspended"],
    MembershipPayload: ["organization", "problems"],
    MembershipEvent: ["kind", "at", "actor"],
    Problem: ["code", "message", "path"],
  },
};
