import { countryOf } from "#shared/codes/jurisdiction.ts";
import { groupOf } from "#shared/codes/legal-issue.ts";
import type { LegalIssueGroup } from "#shared/codes/legal-issue-group.ts";
import type { Sql } from "#shared/database/sql.ts";
import type { IssueFacts, NeedFacts } from "./need-facts.ts";
import { asOf, type Period } from "./period.ts";
import { readNeedFacts } from "./read-need-facts.ts";

const dayMs = 24 * 60 * 60 * 1000;

export type CountNeeds = {
  period: Period;
  now: Date;
  /** The organization that counts its own rows. */
  organization: string;
  /** ISO 3166 of an organization, by its record; undefined for one that nobody knows any more. */
  countryOf: (organization: string) => string | undefined;
};

/** The organization's own needs of a period, in the form in which statistics count them. */
export async function* countedNeeds(sql: Sql, { period, now, organization, countryOf: homeOf }: CountNeeds) {
  const country = placeOf(homeOf(organization)).country;
  for await (const need of readNeedFacts(sql, period, asOf(period, now))) yield countedNeed(need, { country, homeOf });
}

export type Homes = { country: string; homeOf: CountNeeds["countryOf"] };

/** One need, as it is counted. */
export function countedNeed({ id, languages, exploitation, ...need }: NeedFacts, { country, homeOf }: Homes) {
  const issues = need.issues.flatMap((issue) => countedIssue(issue, need.postedAt, homeOf) ?? []);
  return { id, country, languages, exploitation, daysToFirstAnswer: daysTo(need.answeredAt, need.postedAt), issues };
}

/** Of an issue that no list knows any more nothing can be counted. */
function countedIssue(facts: IssueFacts, postedAt: Date, homeOf: CountNeeds["countryOf"]) {
  const { issue, help, outcome, isUnmet, acceptedBy } = facts;
  const group: LegalIssueGroup | undefined = groupOf(issue);
  if (group === undefined) return undefined;
  return {
    ...{ issue, group, ...placeOf(facts.jurisdiction), help, outcome, isUnmet },
    daysToAcceptance: daysTo(facts.acceptedAt, postedAt),
    answeredFrom: acceptedBy === null ? null : (countryOf(homeOf(acceptedBy) ?? "") ?? null),
  };
}

function placeOf(jurisdiction = ""): { country: string; subdivision: string | null } {
  const country = countryOf(jurisdiction) ?? "";
  return { country, subdivision: country === jurisdiction || country === "" ? null : jurisdiction };
}

/** Whole days: 0 is within the first day. */
function daysTo(at: Date | null, from: Date): number | null {
  return at === null ? null : Math.max(0, Math.floor((at.getTime() - from.getTime()) / dayMs));
}
