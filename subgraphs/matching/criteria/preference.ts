import type { Trait } from "../card/vocabulary.ts";
import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";

export interface PreferenceFacts {
  readonly wanted: readonly Trait[];
  readonly offered: readonly Trait[];
}

const weight = 400;

/** To be sent to somebody of another gender than the one asked for is worse than not to know. */
const otherGenderPoints = -1_500;

const genders: readonly Trait[] = ["WOMAN", "MAN", "NON_BINARY"];

/** What the survivor would rather have in a responder: the share of it that is met, and a caution for the rest. */
export const preference: Criterion<PreferenceFacts> = {
  name: "PREFERENCE",
  weight,
  judge: ({ wanted, offered }) => {
    if (wanted.length === 0) return nothing;
    const met = wanted.filter((trait) => offered.includes(trait)).length;
    const points = Math.floor((weight * met) / wanted.length);
    if (met === wanted.length) return { points, grade: "HAS_ALL_TRAITS" };
    const lacking = isOfOtherGender(wanted, offered) ? otherGenderPoints : points - weight;
    const caution = { code: "PREFERENCE_NOT_MET", points: lacking } as const;
    return met > 0 ? { points, grade: "HAS_SOME_TRAITS", caution } : { points, caution };
  },
};

function isOfOtherGender(wanted: readonly Trait[], offered: readonly Trait[]): boolean {
  const asked = wanted.filter((trait) => genders.includes(trait));
  const told = offered.filter((trait) => genders.includes(trait));
  return asked.length > 0 && told.length > 0 && !asked.some((trait) => told.includes(trait));
}
