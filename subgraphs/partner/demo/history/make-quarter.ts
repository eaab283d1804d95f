import { groupOf } from "#shared/codes/legal-issue.ts";
import { partitionedId } from "#shared/ids/partitioned-id.ts";
import { makeReference } from "../../need/make-reference.ts";
import type { NeedDraft } from "../../need/need-draft.ts";
import type { Period } from "../../report/period.ts";
import { type Chance, createChance } from "../chance.ts";
import { chooseNeed } from "../choose-need.ts";
import { chooseOutcome } from "../choose-outcome.ts";
import { daysBefore } from "../demo-day.ts";
import { needRow } from "../need-row.ts";
import { findPlace } from "../place/find-place.ts";
import type { PlaceProfile } from "../place/place-profile.ts";
import { demoSeed, peersOf } from "../seed-demo.ts";
import { peopleWho } from "../seed-organization.ts";

export type MakeQuarter = { organization: string; period: Period; now: Date; count: number };

/**
 * Needs that an organization of the demonstration posted in a quarter, all closed since: the same for the same
 * quarter, whoever makes them. `taken`: references that are given already.
 */
export function makeQuarter(
  { organization, period, now, count }: MakeQuarter,
  taken: ReadonlySet<string> = new Set(),
): NeedDraft[] {
  const place = findPlace(organization, undefined);
  if (!place) return [];
  const name = `${demoSeed} ${organization} ${period.name}`;
  const chance = createChance(name);
  const naming = { chance: createChance(`${name} references`), taken: new Set(taken) };
  const peers = peersOf(organization, []);
  const about = { organization, place, peers, period, now };
  return Array.from({ length: count }, () => pastNeed(about, chance, naming));
}

type About = Omit<MakeQuarter, "count"> & { place: PlaceProfile; peers: readonly string[] };
type Naming = { chance: Chance; taken: Set<string> };

const anHour = 1 / 24;
const nobody = "NOBODY_FOUND" as const;

/** The demonstration's numbers have something to tell: in one country most of family law finds nobody. */
function isInVain({ issue, jurisdiction }: { issue: string; jurisdiction: string }, chance: Chance): boolean {
  return groupOf(issue) === "FAMILY" && jurisdiction === "RO" && chance.isTrue(0.65);
}

function pastNeed({ organization, place, peers, period, now }: About, chance: Chance, naming: Naming): NeedDraft {
  const lengthDays = (period.to.getTime() - period.from.getTime()) / (24 * 60 * 60 * 1000);
  const postedAt = daysBefore(period.from, -lengthDays * chance.fraction());
  const lifeDays = 4 + 80 * chance.fraction() ** 2;
  const fields = chooseNeed(chance.pick(place.needs), { home: organization, peers, at: postedAt }, chance);
  const outcomes = (fields.issues ?? []).map((issue) =>
    isInVain(issue, chance) ? nobody : chooseOutcome(issue.help, chance),
  );
  const at = new Date(Math.min(daysBefore(postedAt, -lifeDays).getTime(), daysBefore(now, anHour).getTime()));
  const newId = () => partitionedId(organization, chance.uuid());
  const need = { id: newId(), fields, postedAt, isByCoordinator: chance.isTrue(0.2), closed: { at, outcomes } };
  const cast = { ...peopleWho(organization), organizations: [organization, ...peers], newId };
  return needRow({ ...need, reference: freeReference(naming) }, cast);
}

function freeReference({ chance, taken }: Naming): string {
  for (;;) {
    const reference = makeReference(chance.below);
    if (taken.has(reference)) continue;
    taken.add(reference);
    return reference;
  }
}
