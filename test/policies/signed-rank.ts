/** How a series of pairs differs: the chance of such a difference if there were none, and its size from -1 to 1. */
export type RankVerdict = { p: number; effect: number };

/**
 * Wilcoxon's signed-rank test on differences of pairs, by its normal approximation with average ranks for ties; fit for
 * more than 50 pairs. The effect is the rank-biserial correlation: 0 when neither side tends to be the longer one.
 */
export function signedRank(differences: readonly number[]): RankVerdict {
  const told = differences.filter((difference) => difference !== 0);
  const sorted = told.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const ranks = averageRanks(sorted.map(Math.abs));
  const positive = sorted.reduce((sum, difference, at) => sum + (difference > 0 ? (ranks[at] ?? 0) : 0), 0);
  const n = sorted.length;
  const all = (n * (n + 1)) / 2;
  if (n === 0) return { p: 1, effect: 0 };
  const deviation = Math.sqrt((all * (2 * n + 1)) / 12);
  return { p: 2 * upperTail(Math.abs(positive - all / 2) / deviation), effect: (2 * positive - all) / all };
}

function averageRanks(sizes: readonly number[]): number[] {
  return sizes.map((size) => (sizes.indexOf(size) + sizes.lastIndexOf(size)) / 2 + 1);
}

/** Of the normal distribution, after Abramowitz and Stegun 7.1.26; good to seven decimals, which is below any bar here. */
function upperTail(z: number): number {
  const x = z / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series = ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 0.5 * series * Math.exp(-x * x);
}
