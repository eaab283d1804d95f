/** How long something took, in days to one decimal: the quartiles of as many as there are; null of none. */
export type DaySpread = { count: number; lower: number | null; median: number | null; upper: number | null };

export function spreadOf(days: readonly number[]): DaySpread {
  const sorted = Float64Array.from(days).sort();
  const at = (share: number) => quantile(sorted, share);
  return { count: sorted.length, lower: at(0.25), median: at(0.5), upper: at(0.75) };
}

/** Between the two nearest values in proportion, as spreadsheets and R (type 7) do. */
function quantile(sorted: Float64Array, share: number): number | null {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return null;
  return Math.round((below + (above - below) * (place - Math.floor(place))) * 10) / 10;
}
