import type { CostTerm } from "../card/vocabulary.ts";
import type { Criterion } from "./criterion.ts";

export interface CostFacts {
  readonly terms: readonly CostTerm[];
  /** The survivor can pay nothing: then a fee weighs more than having no language in common. */
  readonly freeOnly: boolean;
}

const weight = 1_000;

const pointsOff: Readonly<Record<CostTerm, { readonly usual: number; readonly freeOnly: number }>> = {
  FREE: { usual: 0, freeOnly: 0 },
  CONTINGENCY: { usual: -200, freeOnly: -2_000 },
  LOW_FEE: { usual: -400, freeOnly: -4_500 },
  STANDARD_FEE: { usual: -1_000, freeOnly: -5_000 },
};

/**
 * The best term that they offer; who names none is taken to ask the standard fee. Whoever helps free of charge and for
 * money too is weighed as free: which of them it is is agreed on, so both are said.
 */
export const cost: Criterion<CostFacts> = {
  name: "COST",
  weight,
  judge: ({ terms, freeOnly }) => {
    if (terms.includes("FREE") && terms.length > 1) {
      return { points: weight, grade: "MAY_BE_FREE", caution: { code: "MAY_COST_MONEY", points: 0 } };
    }
    if (terms.includes("FREE")) return { points: weight, grade: "IS_FREE" };
    const offered = terms.length > 0 ? terms : (["STANDARD_FEE"] as const);
    const costs = offered.map((term) => (freeOnly ? pointsOff[term].freeOnly : pointsOff[term].usual));
    return { points: 0, caution: { code: "COSTS_MONEY", points: Math.max(...costs) } };
  },
};
