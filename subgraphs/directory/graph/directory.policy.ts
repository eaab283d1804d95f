import { type Asker, may } from "#shared/policy/access.ts";
import { joinPolicies } from "#shared/policy/policy-table.ts";
import { concernPolicy } from "../concern/concern.policy.ts";
import { organizationPolicy } from "../organization/organization.policy.ts";
import { centrePersonPolicy } from "../person/centre-person.policy.ts";
import { resourcePolicy } from "../resource/resource.policy.ts";

type Viewer = { sub: string; organization: string; roles: readonly string[] };

/** The directory's whole table; each slice declares its own part. */
export const directoryPolicy = joinPolicies([concernPolicy, organizationPolicy, centrePersonPolicy, resourcePolicy]);

/**
 * What somebody is to the directory: its own people are those of the centre. Roles of others are what their
 * organization says of them, and open nothing that is the centre's own.
 */
export function directoryAsker(viewer: Viewer | undefined): Asker {
  if (!viewer) return { standing: "nobody", party: undefined, roles: [] };
  const { sub: person, organization: party, roles } = viewer;
  return party === "centre" ? { standing: "home", party, roles, person } : { standing: "network", party, roles };
}

/** Whether somebody may give a command. A command without a row is nobody's; who left the centre gives none. */
export function mayCommand({ standing, roles }: Asker, name: string): boolean {
  if (standing === "home" && roles.length === 0) return false;
  return may(directoryPolicy.commands[name] ?? {}, standing, roles);
}
