/**
 * Whether a day, `2031-05-20`, or a month, `2031-05`, is over wherever somebody is: a day begins and ends elsewhere up
 * to half a day later.
 */
export function hasGoneBy(on: string, now: Date): boolean {
  const last = new Date(now.getTime() - halfDayMs).toISOString().slice(0, on.length);
  return on < last;
}

const halfDayMs = 12 * 60 * 60 * 1000;
