import type { Profession } from "../responder/responder.codes.ts";
import type { PlaceProfile } from "./place/place-profile.ts";
import type { PracticeName } from "./practice.data.ts";

/** How somebody stands at present: with places free, with the last one, with none, … */
export type Standing = "OPEN" | "LIMITED" | "FULL" | "PAUSED" | "STALE" | "AWAITING" | "DRAFT" | "RETIRED";

/** At home alone, elsewhere besides, or elsewhere alone. */
export type Bar = "HOME" | "ALSO_ELSEWHERE" | "ONLY_ELSEWHERE";

/** What is settled about a responder before chance comes in, so that every forty hold some of each. */
export type ResponderLot = {
  profession: Profession;
  practice: PracticeName;
  standing: Standing;
  bar: Bar;
  /** The first of a practice takes all that belongs to it, so that nothing is served by nobody. */
  isLeading: boolean;
  /** Of students: the place in the list of whoever supervises them. */
  supervisor: number | undefined;
};

export const lotsInTurn = 40;
const firstStudent = 31;
const firstInterpreter = 33;
const firstExpert = 37;
const lastLot = 39;

/** The places that are not OPEN. All before the twentieth can take somebody on. */
const standings: Readonly<Record<number, Standing>> = {
  5: "LIMITED",
  11: "LIMITED",
  20: "STALE",
  21: "STALE",
  22: "PAUSED",
  23: "FULL",
  24: "FULL",
  25: "AWAITING",
  28: "RETIRED",
  29: "AWAITING",
  30: "DRAFT",
  34: "PAUSED",
  38: "LIMITED",
  39: "AWAITING",
};

const alsoElsewhere: readonly number[] = [4, 7, 12, 16, 19, 23];
const onlyElsewhere: readonly number[] = [21, 27];
/** Taken by representatives that are no lawyers where a place has them. */
const accredited: readonly number[] = [8, 20];

/** The lot of the responder at a place of the list, counted from 0; it repeats every forty. */
export function lotOf(index: number, place: PlaceProfile): ResponderLot {
  const at = index % lotsInTurn;
  const student = at >= firstStudent && at < firstInterpreter;
  const supervisor = student ? index - firstStudent + 1 : undefined;
  const profession = professionAt(at, place);
  return {
    profession,
    practice: practiceAt(supervisor === undefined ? at : supervisor % lotsInTurn, place, profession),
    standing: standings[at] ?? "OPEN",
    bar: barAt(at, place),
    isLeading: index < place.practices.length && place.practices.indexOf(practiceAt(at, place, profession)) === at,
    supervisor,
  };
}

function professionAt(at: number, place: PlaceProfile): Profession {
  if (accredited.includes(at) && place.accreditation) return "ACCREDITED_REPRESENTATIVE";
  if (at < firstStudent || at === lastLot) return "LAWYER";
  if (at < firstInterpreter) return "STUDENT";
  return at < firstExpert ? "INTERPRETER" : "EXPERT";
}

function practiceAt(at: number, { practices }: PlaceProfile, profession: Profession): PracticeName {
  if (profession === "ACCREDITED_REPRESENTATIVE") return "immigration";
  return practices[at % practices.length] ?? "family";
}

function barAt(at: number, { elsewhere }: PlaceProfile): Bar {
  if (elsewhere.length === 0) return "HOME";
  if (onlyElsewhere.includes(at)) return "ONLY_ELSEWHERE";
  return alsoElsewhere.includes(at) ? "ALSO_ELSEWHERE" : "HOME";
}
