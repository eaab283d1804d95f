import type { Trait } from "../card/vocabulary.ts";
import type { Criterion } from "./criterion.ts";
import { nothing } from "./criterion.ts";

export interface PreferenceFacts {
  readonly wanted: readonly Trait[];
  readonly offered: readonly Trait[];
}

const weight = 400;

/** What the survivor would rather have in a responder: the share of it that is met, and a caution for the rest. */
export const preference: Criterion<PreferenceFacts> = {
  name: "PREFERENCE",
  weight,
  judge: ({ wanted, offered }) => {
    if (wanted.length === 0) return nothing;
    const met = wanted.filter((trait) => offered.includes(trait)).length;
    const points = Math.floor((weight * met) / wanted.length);
    return met === wanted.length
      ? { points }
      : { points, caution: { code: "PREFERENCE_NOT_MET", points: points - weight } };
  },
};
