import { countryOf } from "#shared/codes/jurisdiction.ts";
import type { Chance } from "../chance.ts";
import { createChance } from "../chance.ts";
import type { DemoResponder } from "../make-responders.ts";
import { makeResponders } from "../make-responders.ts";
import { demoOrganizations, findPlace } from "../place/find-place.ts";
import { demoCounts, demoSeed } from "../seed-demo.ts";

/** A responder of a demonstration as the others know them. */
export type TeamMember = {
  id: string;
  organization: string;
  issues: ReadonlySet<string>;
  countries: ReadonlySet<string>;
};

/**
 * Whom the four organizations of a demonstration have: made anew, since their first data are always the same. So each
 * can write what it had to do with the others without asking them.
 */
export function demoTeam(now: Date): TeamMember[] {
  return demoOrganizations.flatMap((organization) => {
    const place = findPlace(organization, undefined);
    const chance = createChance(`${demoSeed} ${organization} 0 0`);
    const all = place ? makeResponders({ organization, place, count: demoCounts.responders, now }, chance) : [];
    return all.filter(isApproved).map((responder) => memberOf(organization, responder));
  });
}

function isApproved({ standing }: DemoResponder): boolean {
  return standing !== "AWAITING" && standing !== "DRAFT" && standing !== "RETIRED";
}

function memberOf(organization: string, { id, fields, checked }: DemoResponder): TeamMember {
  const countries = checked.flatMap((place) => countryOf(place) ?? []);
  return { id, organization, issues: new Set(fields.issues), countries: new Set(countries) };
}

type Asked = { issue: string; jurisdiction: string; help: string };

/** Who is asked for an issue: somebody admitted in its country, or for advice and opinions anybody who knows the matter. */
export function chooseMember(team: readonly TeamMember[], asked: Asked, chance: Chance): TeamMember | undefined {
  const able = team.filter(({ issues }) => issues.has(asked.issue));
  const country = countryOf(asked.jurisdiction) ?? "";
  const admitted = able.filter(({ countries }) => countries.has(country));
  const fit = admitted.length > 0 && leads.has(asked.help) ? admitted : able;
  return fit.length === 0 ? undefined : chance.pick(fit);
}

const leads: ReadonlySet<string> = new Set(["REPRESENTATION", "BRIEF_SERVICE"]);
