import type { AudienceFields } from "../need/check-audience.ts";
import type { IssueFields } from "../need/check-issues.ts";
import type { NeedFields, PreferenceFields } from "../need/check-need.ts";
import type { DueKind, Urgency } from "../need/need.codes.ts";
import type { Chance } from "./chance.ts";
import { dayAfter } from "./demo-day.ts";
import type { Ask, NeedPattern } from "./need-pattern.ts";

export type Surroundings = {
  home: string;
  peers: readonly string[];
  /** When it is posted. */
  at: Date;
};

/** A need after a pattern: some of its issues, places, dates and languages, and to whom it is shown. */
export function chooseNeed(pattern: NeedPattern, { home, peers, at }: Surroundings, chance: Chance): NeedFields {
  const asks = pattern.asks.filter((ask) => !ask.isSometimes || chance.isTrue(0.5));
  const days = asks.map(({ due }) => (due ? chooseDays(due, chance) : undefined));
  const [first = "en", ...others] = pattern.languages;
  return {
    issues: asks.map((ask, index) => issueOf(ask, { at, days: days[index] }, chance)),
    languages: [first, ...others.filter(() => chance.isTrue(0.5))],
    urgency: chooseUrgency(days, chance),
    audience: chooseAudience(home, peers, chance),
    preferences: choosePreferences(chance),
    exploitation: pattern.exploitation.filter(() => chance.isTrue(0.45)),
  };
}

function issueOf(
  { issue, places, help, due }: Ask,
  when: { at: Date; days: number | undefined },
  chance: Chance,
): IssueFields {
  const asked = { issue, jurisdiction: chance.pick(places), help: chance.pick(help) };
  if (due === undefined || when.days === undefined) return asked;
  return { ...asked, due: { on: dayAfter(when.at, when.days), kind: due } };
}

/** In how many days; a few last days have passed, some are far, and in a third of the cases there is none. */
function chooseDays(due: DueKind, chance: Chance): number | undefined {
  if (chance.isTrue(0.3)) return undefined;
  if (chance.isTrue(0.22)) return chooseNearDays(due, chance.below(45));
  return due === "AGE_LIMIT" ? 60 + chance.below(800) : 4 + chance.below(150);
}

/** What was missed may be why help is needed; a hearing that is over is no reason to look for somebody. */
function chooseNearDays(due: DueKind, number: number): number {
  return due === "FILING_LIMIT" && number < mostDaysMissed ? -3 - number : 4 + number;
}

const mostDaysMissed = 12;

function chooseUrgency(days: readonly (number | undefined)[], chance: Chance): Urgency {
  const nearest = Math.min(...days.map((inDays) => inDays ?? Number.POSITIVE_INFINITY));
  if (nearest >= 0 && nearest < 8) return "EMERGENCY";
  if (nearest < 45 || chance.isTrue(0.4)) return "SOON";
  return "CAN_WAIT";
}

function chooseAudience(home: string, peers: readonly string[], chance: Chance): AudienceFields {
  if (peers.length === 0 || chance.isTrue(0.76)) return { everyone: true };
  if (chance.isTrue(0.5)) return { everyone: true, except: [chance.pick(peers)] };
  return { everyone: false, only: [home, chance.pick(peers)] };
}

function choosePreferences(chance: Chance): PreferenceFields {
  const traits = [
    ...(chance.isTrue(0.3) ? ["WOMAN" as const] : []),
    ...(chance.isTrue(0.08) ? ["SURVIVOR_LEADER" as const] : []),
    ...(chance.isTrue(0.08) ? ["LGBTQI_AFFIRMING" as const] : []),
  ];
  return { traits, freeOnly: chance.isTrue(0.45), inPerson: chance.isTrue(0.12) };
}
