import { type Access, type Asker, may, openAtHomeTo, openFrom } from "#shared/policy/access.ts";
import { joinPolicies } from "#shared/policy/policy-table.ts";
import { concernPolicy } from "../concern/concern.policy.ts";
import { centrePersonPolicy } from "../person/centre-person.policy.ts";

type Viewer = { sub: string; organization: string; roles: readonly string[] };

const network = openFrom("network");

/** Operators of the centre decide who takes part, and read how it came about; nobody else does. */
const operators: Access = openAtHomeTo("OPERATOR");

/** What somebody is to the directory: its own people are those of the centre. */
export function directoryAsker(viewer: Viewer | undefined): Asker {
  if (!viewer) return { standing: "nobody", party: undefined, roles: [] };
  const { sub: person, organization: party, roles } = viewer;
  return party === "centre" ? { standing: "home", party, roles, person } : { standing: "network", party, roles: [] };
}

/** Whether somebody may give a command. A command without a row is nobody's; who left the centre gives none. */
export function mayCommand({ standing, roles }: Asker, name: string): boolean {
  if (standing === "home" && roles.length === 0) return false;
  return may(directoryPolicy.commands[name] ?? {}, standing, roles);
}

/** The directory's whole table. */
export const directoryPolicy = joinPolicies([
  concernPolicy,
  centrePersonPolicy,
  {
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
        fields: { id: network, record: network, admission: network, history: operators },
      },
    },
    parts: {
      Membership: ["active", "suspended"],
      MembershipPayload: ["organization", "problems"],
      MembershipEvent: ["kind", "at", "actor"],
      Problem: ["code", "message", "path"],
    },
  },
]);
