/** The issues of a need by their ids: all of them, and those for which help is still looked for. In the need's order. */
export type IssueIds = { all: readonly string[]; sought: readonly string[] };

/**
 * Which issues one responder is shown: those that fit them, and never the whole combination unless it is a single
 * issue. Of a responder whom all fits, the issue that was shown most often so far is left out (the last of those): over
 * several responders every issue is shown to somebody.
 */
export function issuesToShow(
  { all, sought }: IssueIds,
  fitting: readonly string[],
  timesShown: ReadonlyMap<string, number>,
): string[] {
  const fits = sought.filter((id) => fitting.includes(id));
  if (all.length === 1 || fits.length < all.length) return fits;
  const times = fits.map((id) => timesShown.get(id) ?? 0);
  const left = fits[times.lastIndexOf(Math.max(...times))];
  return fits.filter((id) => id !== left);
}
