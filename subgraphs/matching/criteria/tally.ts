import {
  type CautionCode,
  type Criterion,
  type CriterionName,
  cautionCodes,
  criterionNames,
  type ReasonGrade,
  scoreOf,
  type Verdict,
} from "./criterion.ts";

/** What a reason rests on: the best grade that one criterion found. */
export interface Ground {
  readonly grade: ReasonGrade;
  /** It was not found for every issue that the responder covers. */
  readonly isMixed: boolean;
}

export interface Reason {
  readonly criterion: CriterionName;
  readonly points: number;
  /** At least one; two when criteria of the same name both gave points. */
  readonly because: readonly Ground[];
}

/** Points are hundredths; reasons and cautions add up to `score` exactly. */
export interface Judgement {
  readonly score: number;
  readonly reasons: readonly Reason[];
  readonly cautions: readonly { readonly code: CautionCode; readonly points: number }[];
}

type Named = Pick<Criterion<never>, "name">;

/** The best verdict of a criterion so far, and whether another differed. */
interface Best {
  readonly verdict: Verdict;
  readonly isMixed: boolean;
}

/** Adds up verdicts by criterion and by caution. */
export class Tally {
  readonly #points = new Map<CriterionName, number>();
  readonly #best = new Map<Named, Best>();
  readonly #cautions = new Map<CautionCode, number>();
  #score = 0;

  count(criterion: Named, verdict: Verdict): void {
    const { points, caution } = verdict;
    this.#score += scoreOf(verdict);
    this.#points.set(criterion.name, (this.#points.get(criterion.name) ?? 0) + points);
    this.#best.set(criterion, better(this.#best.get(criterion), verdict));
    if (caution) this.#cautions.set(caution.code, (this.#cautions.get(caution.code) ?? 0) + caution.points);
  }

  /** Reasons and cautions in their fixed order; a criterion that gave nothing is no reason. */
  judgement(): Judgement {
    const reasons: Reason[] = [];
    for (const criterion of criterionNames) {
      const points = this.#points.get(criterion) ?? 0;
      if (points > 0) reasons.push({ criterion, points, because: this.#groundsOf(criterion) });
    }
    const cautions: Judgement["cautions"][number][] = [];
    for (const code of cautionCodes) {
      const points = this.#cautions.get(code);
      if (points !== undefined) cautions.push({ code, points });
    }
    return { score: this.#score, reasons, cautions };
  }

  #groundsOf(name: CriterionName): Ground[] {
    const grounds: Ground[] = [];
    for (const [criterion, { verdict, isMixed }] of this.#best) {
      if (criterion.name === name && verdict.grade) grounds.push({ grade: verdict.grade, isMixed });
    }
    return grounds;
  }
}

function better(held: Best | undefined, verdict: Verdict): Best {
  if (!held) return { verdict, isMixed: false };
  if (held.verdict.grade === verdict.grade) return held;
  return { verdict: verdict.points > held.verdict.points ? verdict : held.verdict, isMixed: true };
}
