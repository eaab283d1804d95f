/** A limit that a figure must keep. */
export type Limit = { atMost: number } | { atLeast: number };

export type Conditions = Readonly<Record<string, string | number | boolean>>;

/** One figure of the bench, as `bench/results.json` tells it. */
export type Figure = {
  row: string;
  /** Null when it could not be measured here; the conditions say why. */
  value: number | null;
  unit: string;
  bar: number | null;
  aim: number | null;
  met: boolean | null;
  /** The lowest and the highest of the rounds. */
  spread: { low: number; high: number } | null;
  conditions: Conditions;
};

export type Measured = {
  row: string;
  unit: string;
  /** One value per round; the median is told. */
  rounds: readonly number[];
  bar?: Limit;
  aim?: Limit;
  /** The worst round must keep the bar, and is what is told: for promises about every single time. */
  isWorstTold?: boolean;
  /** This share of all rounds took at most as long as what is told, as 0.99. */
  toldShare?: number;
  conditions: Conditions;
};

export function figureOf({ row, unit, rounds, bar, aim, isWorstTold, toldShare, conditions }: Measured): Figure {
  const share = isWorstTold ? 1 : toldShare;
  const value = share === undefined ? median(rounds) : shareOf(rounds, share);
  const isWithin = (limit: Limit) => ("atMost" in limit ? value <= limit.atMost : value >= limit.atLeast);
  return {
    row,
    value: rounded(value),
    unit: bar && "atLeast" in bar ? `${unit} (more is better)` : unit,
    bar: numberOf(bar),
    aim: numberOf(aim),
    met: bar ? isWithin(bar) : null,
    spread: { low: rounded(Math.min(...rounds)), high: rounded(Math.max(...rounds)) },
    conditions: { ...conditions, rounds: rounds.length },
  };
}

/** A row that cannot be measured here: the reason stands in its conditions. */
export function unmeasured(row: string, limits: { bar?: Limit; aim?: Limit }, why: string): Figure {
  const { bar, aim } = limits;
  return {
    row,
    value: null,
    unit: "",
    bar: numberOf(bar),
    aim: numberOf(aim),
    met: null,
    spread: null,
    conditions: { unmeasured: why },
  };
}

/** @param values at least one */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** What a share of the values does not exceed: of two hundred at 0.99, the third highest. */
export function shareOf(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(values.length * share) - 1)] ?? Number.NaN;
}

/** Four digits: more would claim what no round can tell. */
export function rounded(value: number): number {
  return Number(value.toPrecision(4));
}

function numberOf(limit: Limit | undefined): number | null {
  if (!limit) return null;
  return "atMost" in limit ? limit.atMost : limit.atLeast;
}
