import { type PartitionedId, partitionedId } from "#shared/ids/partitioned-id.ts";
import type { NeedFields } from "../need/check-need.ts";
import { makeReference } from "../need/make-reference.ts";
import type { IssueOutcome } from "../need/need.codes.ts";
import { allAtOnceHome, allAtOnceNeed, allAtOnceReference } from "./all-at-once.ts";
import type { Chance } from "./chance.ts";
import { chooseNeed } from "./choose-need.ts";
import { chooseOutcome } from "./choose-outcome.ts";
import { daysBefore } from "./demo-day.ts";
import type { PlaceProfile } from "./place/place-profile.ts";

/** One made-up need: what an advocate would have typed, and how it went since. */
export type DemoNeed = {
  id: PartitionedId;
  reference: string;
  fields: NeedFields;
  postedAt: Date;
  /** Whether the coordinator posted it, and not the advocate. */
  isByCoordinator: boolean;
  /** Whether it was begun and not posted. */
  isDraft?: boolean;
  /** Of closed ones: when, and how each of the issues came out. */
  closed: { at: Date; outcomes: readonly IssueOutcome[] } | undefined;
};

export type MakeNeeds = {
  organization: string;
  place: PlaceProfile;
  /** Ids of other organizations that an audience may name. */
  peers: readonly string[];
  open: number;
  closed: number;
  now: Date;
  /** References that are given already. */
  taken: ReadonlySet<string>;
};

/**
 * Open needs, the newest first, then closed ones of the past year; the same chance gives the same ones. In the
 * organization that has it, the need with everything at once comes first, unless it is there already; and last another
 * like it that somebody has begun, for whoever wants to post one without writing it.
 */
export function makeNeeds(given: MakeNeeds, chance: Chance): DemoNeed[] {
  const taken = new Set([...given.taken, allAtOnceReference]);
  const withAllAtOnce = given.organization === allAtOnceHome && !given.taken.has(allAtOnceReference);
  const first = withAllAtOnce ? [allAtOnce(given, chance)].slice(0, given.open) : [];
  const open = Array.from({ length: given.open - first.length }, (_, index) =>
    openNeed(given, chance, { index, taken }),
  );
  const closed = Array.from({ length: given.closed }, () => closedNeed(given, chance, taken));
  const begun = withAllAtOnce
    ? [
        {
          ...allAtOnce(given, chance),
          reference: freeReference(taken, chance),
          postedAt: daysBefore(given.now, anHour),
          isDraft: true,
        },
      ]
    : [];
  return [...first, ...open.sort((a, b) => b.postedAt.getTime() - a.postedAt.getTime()), ...closed, ...begun];
}

const aFewMinutes = 20 / (24 * 60);
const anHour = 1 / 24;

function allAtOnce({ organization, now }: MakeNeeds, chance: Chance): DemoNeed {
  return {
    id: partitionedId(organization, chance.uuid()),
    reference: allAtOnceReference,
    fields: allAtOnceNeed(now),
    postedAt: daysBefore(now, aFewMinutes),
    isByCoordinator: false,
    closed: undefined,
  };
}

type Turn = { index: number; taken: Set<string> };

/** Every pattern of the place once, in order; after that by chance. */
function openNeed(given: MakeNeeds, chance: Chance, { index, taken }: Turn): DemoNeed {
  const { organization, place, peers, now } = given;
  const pattern = place.needs[index] ?? chance.pick(place.needs);
  const postedAt = daysBefore(now, 0.1 + 60 * chance.fraction() ** 2);
  const fields = chooseNeed(pattern, { home: organization, peers, at: now }, chance);
  return { ...named(organization, taken, chance), fields, postedAt, closed: undefined };
}

const yearDays = 364;

function closedNeed({ organization, place, peers, now }: MakeNeeds, chance: Chance, taken: Set<string>): DemoNeed {
  const at = daysBefore(now, 0.5 + yearDays * chance.fraction());
  const postedAt = daysBefore(at, 3 + 140 * chance.fraction() ** 2);
  const fields = chooseNeed(chance.pick(place.needs), { home: organization, peers, at: postedAt }, chance);
  const outcomes = (fields.issues ?? []).map(({ help }) => chooseOutcome(help, chance));
  return { ...named(organization, taken, chance), fields, postedAt, closed: { at, outcomes } };
}

function named(organization: string, taken: Set<string>, chance: Chance) {
  const id = partitionedId(organization, chance.uuid());
  return { id, reference: freeReference(taken, chance), isByCoordinator: chance.isTrue(0.2) };
}

function freeReference(taken: Set<string>, chance: Chance): string {
  for (;;) {
    const reference = makeReference(chance.below);
    if (taken.has(reference)) continue;
    taken.add(reference);
    return reference;
  }
}
