type Bin = { seen: number; expected: number };

const fewest = 20;

/** Puts bins together until each is expected often enough for the statistic's distribution to hold. */
function mergeBins(bins: readonly Bin[]): readonly Bin[] {
  const merged: Bin[] = [];
  let open: Bin = { seen: 0, expected: 0 };
  for (const { seen, expected } of bins) {
    open = { seen: open.seen + seen, expected: open.expected + expected };
    if (open.expected < fewest) continue;
    merged.push(open);
    open = { seen: 0, expected: 0 };
  }
  const last = merged.pop() ?? { seen: 0, expected: 0 };
  return [...merged, { seen: last.seen + open.seen, expected: last.expected + open.expected }];
}

/**
 * How many standard deviations a chi-square statistic lies above what chance gives, by the approximation of Wilson and
 * Hilferty (1931). Above 4 the bins are not what was expected: chance does that once in 30,000 times.
 */
export function surprise(bins: readonly Bin[]): number {
  const merged = mergeBins(bins);
  const statistic = merged.reduce((sum, { seen, expected }) => sum + (seen - expected) ** 2 / expected, 0);
  const freedom = merged.length - 1;
  const spread = 2 / (9 * freedom);
  return ((statistic / freedom) ** (1 / 3) - (1 - spread)) / Math.sqrt(spread);
}

/** Draws of whole numbers against the chance of each distance from 0, which is the same on both sides. */
export function surpriseOfDraws(draws: Int32Array, chances: readonly number[]): number {
  const seen = new Map<number, number>();
  for (const draw of draws) seen.set(draw, (seen.get(draw) ?? 0) + 1);
  const reach = chances.length - 1;
  const bins = Array.from({ length: 2 * reach + 1 }, (_, at) => at - reach).map((value) => ({
    seen: seen.get(value) ?? 0,
    expected: (chances[Math.abs(value)] ?? 0) * draws.length,
  }));
  return surprise(bins);
}
