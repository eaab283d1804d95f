import { countryOfPlace } from "./practice-rules.ts";

/** `"*"` is everything. */
export type Extent = "*" | readonly string[];

/** What the network has granted an organization, and whether it takes part at present. */
export interface OrganizationStanding {
  readonly isActive: boolean;
  readonly isStateBody: boolean;
  /** Groups of legal issues × jurisdictions (a country includes its subdivisions). */
  readonly scope: { readonly groups: Extent; readonly jurisdictions: Extent };
}

/** Whether an organization may be proposed for issues of this group in this place. */
export function isInScope(standing: OrganizationStanding, group: string | undefined, place: string): boolean {
  const { groups, jurisdictions } = standing.scope;
  const isGroupGranted = groups === "*" || (group !== undefined && groups.includes(group));
  return isGroupGranted && (jurisdictions === "*" || jurisdictions.some((granted) => includesPlace(granted, place)));
}

/** A need that names only the country may be served from any part of it. */
function includesPlace(granted: string, place: string): boolean {
  return granted === place || granted === countryOfPlace(place) || countryOfPlace(granted) === place;
}
