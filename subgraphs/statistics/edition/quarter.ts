const form = /^(20\d{2})-Q([1-4])$/;
const monthsOfQuarter = 3;
const settledAfterMs = 14 * 86_400_000;

/** A quarter of the calendar, in UTC. */
export type Quarter = {
  period: string;
  year: number;
  /** 1 to 4. */
  number: number;
  /** End of the quarter and 14 days: as things stood then, they are counted. */
  cutOffAt: Date;
};

/** @returns undefined for anything but a quarter of this century, as 2026-Q3 */
export function readQuarter(period: string): Quarter | undefined {
  const found = form.exec(period);
  if (!found) return undefined;
  const [year, number] = [Number(found[1]), Number(found[2])];
  const endMs = Date.UTC(year, number * monthsOfQuarter, 1);
  return { period, year, number, cutOffAt: new Date(endMs + settledAfterMs) };
}

/** The quarters of its year up to and with this one. */
export function quartersToDate({ year, number }: Quarter): string[] {
  return Array.from({ length: number }, (_, at) => `${year}-Q${at + 1}`);
}

/** The newest quarter whose cut-off has passed. */
export function newestSettled(now: Date): string {
  const asked = new Date(now.getTime() - settledAfterMs);
  const before = new Date(Date.UTC(asked.getUTCFullYear(), asked.getUTCMonth() - monthsOfQuarter, 1));
  return `${before.getUTCFullYear()}-Q${Math.floor(before.getUTCMonth() / monthsOfQuarter) + 1}`;
}
