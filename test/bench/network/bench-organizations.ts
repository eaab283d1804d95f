import { type OrganizationPlan, planOrganization } from "../../../tools/constellation/organization-plan.ts";

/**
 * Twenty organizations of one country: immigration is regulated nationally there, so the best candidates for asylum
 * come from all of them, and one question really reaches every partner.
 */
const places = [
  ["colorado", "US-CO"],
  ["nevada", "US-NV"],
  ["oregon", "US-OR"],
  ["florida", "US-FL"],
  ["new-york", "US-NY"],
  ["illinois", "US-IL"],
  ["ohio", "US-OH"],
  ["georgia", "US-GA"],
  ["michigan", "US-MI"],
  ["virginia", "US-VA"],
  ["washington", "US-WA"],
  ["arizona", "US-AZ"],
  ["tennessee", "US-TN"],
  ["indiana", "US-IN"],
  ["missouri", "US-MO"],
  ["maryland", "US-MD"],
  ["wisconsin", "US-WI"],
  ["minnesota", "US-MN"],
  ["alabama", "US-AL"],
  ["louisiana", "US-LA"],
] as const;

const mostOrganizations = places.length;

/** How many organizations the rows about the whole network run. */
export function networkSize(isQuick: boolean): number {
  return isQuick ? 5 : mostOrganizations;
}

/** The organization that holds the needs of the bench. */
export const home = "colorado";

/** @param count from 1 to 20; the home is always among them */
export function benchOrganizations(count: number): OrganizationPlan[] {
  return places
    .slice(0, count)
    .map(([id, country]) => planOrganization({ id, country, name: `${id} legal aid`, kind: "LEGAL_SERVICE" }));
}
