import { type Asker, may } from "#shared/policy/access.ts";
import { joinPolicies } from "#shared/policy/policy-table.ts";
import { editionPolicy } from "../edition/edition.policy.ts";
import { tablePolicy } from "../table/table.policy.ts";

type Viewer = { organization: string; roles: readonly string[] };

/** The statistics service's whole table; each slice declares its own part. */
export const statisticsPolicy = joinPolicies([editionPolicy, tablePolicy]);

/** What somebody is to this service: its own people are those of the centre, with the roles that their token tells. */
export function statisticsAsker(viewer: Viewer | undefined): Asker {
  if (!viewer) return { standing: "nobody", party: undefined, roles: [] };
  const { organization: party, roles } = viewer;
  return { standing: party === "centre" ? "home" : "network", party, roles };
}

/** Whether somebody may give a command. A command without a row is nobody's. */
export function mayCommand({ standing, roles }: Asker, name: string): boolean {
  return may(statisticsPolicy.commands[name] ?? {}, standing, roles);
}
