import { bucharest } from "./bucharest.place.ts";
import { colorado } from "./colorado.place.ts";
import { kathmandu } from "./kathmandu.place.ts";
import { manila } from "./manila.place.ts";
import { otherPlace } from "./other-place.ts";
import type { PlaceProfile } from "./place-profile.ts";

/** The four organizations that every demo has. */
const demoPlaces: Readonly<Record<string, PlaceProfile>> = { colorado, bucharest, kathmandu, manila };

export const demoOrganizations: readonly string[] = Object.keys(demoPlaces);

/** `country` of the organization's record, ISO 3166-1 alpha-2 or ISO 3166-2; the four are known without one. */
export function findPlace(organization: string, country: string | undefined): PlaceProfile | undefined {
  const known = demoPlaces[organization];
  if (known && (country === undefined || country.slice(0, 2) === known.country)) return known;
  return country === undefined ? undefined : otherPlace(country);
}
