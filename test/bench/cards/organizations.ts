import type { OrganizationStanding } from "../../../subgraphs/matching/rules/organization-standing.ts";
import { createLottery, type Lottery } from "./chance.ts";
import { countries } from "./world.data.ts";

export type BenchOrganization = { id: string; country: string; standing: OrganizationStanding };

const perCountry = 12;

/**
 * The organizations that hold the generated cards: twelve in every country, the first of them much larger than the
 * last. In every country one is a state body, one is suspended, one may be proposed for family matters alone.
 */
export const organizations: readonly BenchOrganization[] = Object.keys(countries).flatMap((country) =>
  Array.from({ length: perCountry }, (_, at) => ({
    id: `${country.toLowerCase()}-${at + 1}`,
    country,
    standing: {
      isActive: at !== perCountry - 1,
      isStateBody: at === perCountry - 2,
      scope: { groups: at === perCountry - 3 ? ["FAMILY"] : "*", jurisdictions: "*" },
    },
  })),
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
