const dayMs = 24 * 60 * 60 * 1000;

/** After the end of a period so many days are waited, until it is known of every need whether it went unmet. */
export const settlingDays = 14;

/** A quarter, or a year up to the end of one; in UTC. `to` is the first moment that does not belong to it. */
export type Period = { name: string; from: Date; to: Date; cutOffAt: Date };

const form = /^(\d{4})-Q([1-4])(-year)?$/;

/** `2026-Q3`, or `2026-Q3-year` for the year up to the end of that quarter; undefined for anything else. */
export function readPeriod(name: string): Period | undefined {
  const [, year, quarter, toDate] = form.exec(name) ?? [];
  if (year === undefined || quarter === undefined) return undefined;
  const end = Number(quarter) * 3;
  const from = new Date(Date.UTC(Number(year), toDate === undefined ? end - 3 : 0));
  const to = new Date(Date.UTC(Number(year), end));
  return { name, from, to, cutOffAt: new Date(to.getTime() + settlingDays * dayMs) };
}

/** What is counted of a period stands as it did at this moment: now, and from the cut-off on always the same. */
export function asOf({ cutOffAt }: Period, now: Date): Date {
  return now < cutOffAt ? now : cutOffAt;
}

/** Whether what is counted of it does not change any more. */
export function isSettled({ cutOffAt }: Period, now: Date): boolean {
  return now >= cutOffAt;
}

/** The latest quarter of which nothing changes any more. */
export function settledQuarter(now: Date): Period {
  const before = new Date(now.getTime() - settlingDays * dayMs);
  const quarter = Math.floor(before.getUTCMonth() / 3); // 0: the last one of the year before has just settled
  const name = quarter === 0 ? `${before.getUTCFullYear() - 1}-Q4` : `${before.getUTCFullYear()}-Q${quarter}`;
  const period = readPeriod(name);
  if (!period) throw new Error(`${name} is no period`);
  return period;
}
