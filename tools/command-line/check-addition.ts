import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { isPartition } from "#shared/ids/partitioned-id.ts";
import { organizationKinds, reservedNames } from "../constellation/organization-plan.ts";
import type { Places } from "../control/control-forms.ts";

export type AdditionWords = {
  id: string | undefined;
  country: string | undefined;
  hostedBy: string | undefined;
  kind: string;
  jurisdictions: readonly string[] | undefined;
};

/** Everything that is wrong with an organization to be added, each with how to mend it. */
export function checkAddition(words: AdditionWords, status: Pick<Places, "organizations">): string[] {
  return [
    ...checkName(words.id, status),
    ...checkCountry(words.country),
    ...checkHost(words.hostedBy, status),
    ...checkKind(words.kind),
    ...(words.jurisdictions ?? []).filter((code) => !isJurisdiction(code)).map((code) => unknownPlace("--scope", code)),
  ];
}

function checkName(id: string | undefined, { organizations }: Pick<Places, "organizations">): string[] {
  if (id === undefined)
    return ["Give the organization a short name, as in: npm run organization -- add lima --country PE"];
  if (!isPartition(id)) {
    return [`"${id}" is no short name: 2 to 31 small letters, digits and hyphens, beginning with a letter.`];
  }
  if (reservedNames.includes(id)) return [`"${id}" is the name of a part of the centre; choose another.`];
  if (organizations.some((one) => one.id === id)) return [`"${id}" takes part already; choose another name.`];
  return [];
}

function checkCountry(country: string | undefined): string[] {
  if (country === undefined) return ["--country is missing: an ISO 3166 code such as PE or US-CO."];
  return isJurisdiction(country) ? [] : [unknownPlace("--country", country)];
}

function checkHost(host: string | undefined, { organizations }: Pick<Places, "organizations">): string[] {
  if (host === undefined) return [];
  if (host === "centre") return ["--hosted-by: the centre hosts nobody; name another organization."];
  if (organizations.some(({ id, status }) => id === host && status === "ACTIVE")) return [];
  const known = organizations.map(({ id }) => id).join(", ");
  return [`--hosted-by: "${host}" is no organization that takes part (${known}).`];
}

function checkKind(kind: string): string[] {
  const kinds: readonly string[] = organizationKinds;
  return kinds.includes(kind) ? [] : [`--kind: "${kind}" is not one of ${organizationKinds.join(", ")}.`];
}

function unknownPlace(option: string, code: string): string {
  return `${option}: "${code}" is no ISO 3166 code of a country (PE) or a part of one (US-CO).`;
}
