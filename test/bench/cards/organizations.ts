import type { OrganizationStanding } from "../../../subgraphs/matching/rules/organization-standing.ts";
import { createLottery, type Lottery } from "./chance.ts";
import { countries } from "./world.data.ts";

export type BenchOrganization = { id: string; country: string; standing: OrganizationStanding };

const fewest = 6;

/**
 * The organizations that hold the generated cards: at least six in every country, the first of them much larger than
 * the last. In every country one is a state body, one is suspended, one may be proposed for family matters alone.
 */
export const organizations: readonly BenchOrganization[] = Object.entries(countries).flatMap(
  ([country, { weight }]) => {
    const count = Math.max(fewest, Math.round(weight / 3));
    return Array.from({ length: count }, (_, at) => ({
      id: `${country.toLowerCase()}-${at + 1}`,
      country,
      standing: {
        isActive: at !== count - 1,
        isStateBody: at === count - 2,
        scope: { groups: at === count - 3 ? ["FAMILY"] : "*", jurisdictions: "*" },
      },
    }));
  },
);

/** Draws an organization of a country. */
export function organizationsByCountry(): ReadonlyMap<string, Lottery<string>> {
  const grouped = Map.groupBy(organizations, ({ country }) => country);
  return new Map(
    [...grouped].map(([country, members]) => [
      country,
      createLottery(members.map(({ id }, at): [string, number] => [id, 1 / (at + 1)])),
    ]),
  );
}
