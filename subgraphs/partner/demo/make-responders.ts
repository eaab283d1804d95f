import { type PartitionedId, partitionedId } from "#shared/ids/partitioned-id.ts";
import type { ResponderFields } from "../responder/check-responder.ts";
import type { Chance } from "./chance.ts";
import { chooseCost, chooseHelp, chooseIssues, chooseLanguages, chooseTraits } from "./choose-capabilities.ts";
import { dayOf, daysBefore } from "./demo-day.ts";
import type { PlaceProfile } from "./place/place-profile.ts";
import { regulatorOf } from "./place/regulator.data.ts";
import { lotOf, type ResponderLot, type Standing } from "./responder-lot.ts";

/** One made-up responder: what somebody would have typed, and what happened to it since. */
export type DemoResponder = {
  id: PartitionedId;
  standing: Standing;
  fields: ResponderFields;
  /** Jurisdictions of admissions that a coordinator has checked, and the day on which that was. */
  checked: readonly string[];
  checkedOn: string;
  confirmedOn: string;
  addedAt: Date;
  changedAt: Date;
};

export type MakeResponders = { organization: string; place: PlaceProfile; count: number; now: Date };

/** Responders that make sense for a place; the same chance gives the same ones. */
export function makeResponders({ organization, place, count, now }: MakeResponders, chance: Chance): DemoResponder[] {
  const ids = Array.from({ length: count }, () => partitionedId(organization, chance.uuid()));
  const names = new Set<string>();
  return ids.map((id, index) => {
    const lot = lotOf(index, place);
    const { name, isWoman } = chooseName(place, names, chance);
    const admissions = chooseAdmissions(lot, place, chance);
    const fields: ResponderFields = {
      name,
      profession: lot.profession,
      issues: chooseIssues(lot, place, chance),
      help: chooseHelp(lot, chance),
      languages: chooseLanguages(lot, place, chance),
      admissions: admissions.map(({ jurisdiction, regulator }) => ({ jurisdiction, regulator })),
      remote: chance.isTrue(0.8),
      cost: chooseCost(lot, chance),
      freePlaces: choosePlaces(lot.standing, chance),
      traits: chooseTraits(isWoman, chance),
      trained: chance.isTrue(0.8),
      isSponsored: chance.isTrue(0.06),
      supervisor: lot.supervisor === undefined ? null : (ids[lot.supervisor] ?? null),
    };
    const checked = admissions.filter(({ isChecked }) => isChecked).map(({ jurisdiction }) => jurisdiction);
    const mentors = lot.profession === "LAWYER" && fields.help?.includes("EXPERT_OPINION") === true;
    return {
      id,
      standing: lot.standing,
      fields: { ...fields, mentors },
      checked,
      ...chooseTimes(lot.standing, now, chance),
    };
  });
}

const nameTries = 8;

/** Another name for everybody, as long as the lists last. */
function chooseName(place: PlaceProfile, names: Set<string>, chance: Chance): { name: string; isWoman: boolean } {
  for (let tries = 1; ; tries++) {
    const list = chance.pick(place.names);
    const isWoman = chance.isTrue(0.6);
    const name = `${chance.pick(isWoman ? list.women : list.men)} ${chance.pick(list.families)}`;
    if (names.has(name) && tries < nameTries) continue;
    names.add(name);
    return { name, isWoman };
  }
}

type ChosenAdmission = { jurisdiction: string; regulator: string; isChecked: boolean };

function chooseAdmissions(lot: ResponderLot, place: PlaceProfile, chance: Chance): ChosenAdmission[] {
  if (lot.profession === "INTERPRETER" || lot.profession === "EXPERT") return [];
  const isChecked = isSettled(lot.standing);
  if (lot.profession === "ACCREDITED_REPRESENTATIVE")
    return place.accreditation ? [{ ...place.accreditation, isChecked }] : [];
  const home = { jurisdiction: place.home, regulator: regulatorOf(place.home), isChecked };
  if (lot.bar === "HOME") return [home];
  const jurisdiction = chance.pick(place.elsewhere);
  const elsewhere = { jurisdiction, regulator: regulatorOf(jurisdiction), isChecked };
  if (lot.bar === "ONLY_ELSEWHERE") return [elsewhere];
  return [home, { ...elsewhere, isChecked: isChecked && chance.isTrue(0.7) }];
}

/** Whether a coordinator has seen to them. */
function isSettled(standing: Standing): boolean {
  return standing !== "AWAITING" && standing !== "DRAFT";
}

function choosePlaces(standing: Standing, chance: Chance): number {
  if (standing === "FULL") return 0;
  return standing === "LIMITED" ? 1 : 2 + chance.below(5);
}

function chooseTimes(standing: Standing, now: Date, chance: Chance) {
  if (!isSettled(standing)) {
    const addedAt = daysBefore(now, 1 + 12 * chance.fraction());
    return { addedAt, changedAt: addedAt, confirmedOn: dayOf(addedAt), checkedOn: dayOf(addedAt) };
  }
  const confirmedAt = daysBefore(now, standing === "STALE" ? 420 + chance.below(200) : 70 * chance.fraction());
  const addedAt = daysBefore(confirmedAt, 20 + chance.below(600));
  const checkedOn = dayOf(daysBefore(addedAt, -chance.below(15)));
  return { addedAt, changedAt: confirmedAt, confirmedOn: dayOf(confirmedAt), checkedOn };
}
