import { askAgainMs } from "./wave-times.ts";

/** Deadlines of a need that is looked for: its next step, being asked about again; and of what was shown. */
export const searchStep = "search.step";
export const searchAgain = "search.again";
export const showingExpires = "showing.expire";

const spreadMs = 60 * 60 * 1000;

/** Needs are spread over an hour, by their id: matching is not asked for all of them at once. */
export function askAgainAt(need: string, now: Date): Date {
  const share = Number.parseInt(need.slice(-4), 16) / 0x10000;
  return new Date(now.getTime() + askAgainMs + share * spreadMs);
}
