const form = /^(\d{4})-Q([1-4])/;

/** So long is waited after a quarter, until it is known what stayed unmet. */
export const settledDays = 14;

type Quarter = { year: number; quarter: number };

/** `2026-Q3`, or what begins with it, as the id of an edition; undefined for what is of no quarter. */
export function readPeriod(period: string): Quarter | undefined {
  const [, year, quarter] = form.exec(period) ?? [];
  return year && quarter ? { year: Number(year), quarter: Number(quarter) } : undefined;
}

/** Its months in words, as `July – September 2026`; of several quarters from the first to the last. */
export function periodWords(quarters: readonly string[], locale: string): string {
  const read = quarters.flatMap((one) => readPeriod(one) ?? []);
  const [first, last] = [read[0], read.at(-1)];
  if (!first || !last) return quarters.join(", ");
  const months = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  return months.formatRange(monthOf(first, 0), monthOf(last, 2));
}

function monthOf({ year, quarter }: Quarter, month: number): Date {
  return new Date(Date.UTC(year, (quarter - 1) * 3 + month, 1));
}

/** The quarters that are over at a moment, the latest first. `overDays`: this long ago at least. */
export function pastQuarters(now: Date, { count, overDays }: { count: number; overDays: number }): string[] {
  const present = quartersBefore(now, overDays);
  return Array.from({ length: count }, (_, at) => nameOf(present - 1 - at));
}

/** The first quarter that can be counted only after a moment: the earlier ones could have been by then. */
export function firstSettlingAfter(moment: Date): string {
  return nameOf(quartersBefore(moment, settledDays));
}

/** How many quarters of our era were over, so many days before a moment. */
function quartersBefore(moment: Date, days: number): number {
  const then = new Date(moment.getTime() - days * 24 * 60 * 60 * 1000);
  return then.getUTCFullYear() * 4 + Math.floor(then.getUTCMonth() / 3);
}

function nameOf(quarter: number): string {
  return `${Math.floor(quarter / 4)}-Q${(quarter % 4) + 1}`;
}
