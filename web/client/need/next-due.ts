import { hasGoneBy } from "./has-gone-by.ts";

type Due = { on: string };

/** Of the dates of a need the next one that has not gone by; undefined where there is none. */
export function nextDue<Dated extends Due>(issues: readonly { due: Dated | null }[], now: Date): Dated | undefined {
  const ahead = issues.flatMap(({ due }) => (due && !hasGoneBy(due.on, now) ? [due] : []));
  return ahead.sort((one, other) => one.on.localeCompare(other.on))[0];
}
