const form = /^(\d{4})-Q([1-4])/;

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

/** The quarters that are over at a moment, the latest first. `settledDays`: this long ago at least. */
export function pastQuarters(now: Date, { count, settledDays }: { count: number; settledDays: number }): string[] {
  const then = new Date(now.getTime() - settledDays * 24 * 60 * 60 * 1000);
  const present = then.getUTCFullYear() * 4 + Math.floor(then.getUTCMonth() / 3);
  return Array.from({ length: count }, (_, at) => {
    const one = present - 1 - at;
    return `${Math.floor(one / 4)}-Q${(one % 4) + 1}`;
  });
}
