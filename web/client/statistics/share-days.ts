export type DayCell = { codes: readonly string[]; value: number | null };

/** What of the whole, in hundredths of it, had happened by the end of these days; `NEVER`: what had not at all. */
export type DayShare = { bin: string; per100: number };

/**
 * `within`: running, in the order of days. `off`: by how many of 100 chance may have moved each of them, at most in 95 of
 * 100; so what is told is no surer than the numbers that it is made of.
 */
export type DayShares = { within: readonly DayShare[]; never: number | undefined; off: number };

/** From here on shares would say nothing: chance alone could have made any of them. */
const mostOff = 40;
const never = "NEVER";

/** What has no last day, and so no share by its end. */
const isOpen = (bin: string) => bin === never || bin.endsWith("+");

type Told = { cells: readonly DayCell[]; place: number; bins: readonly string[]; halfWidth: number };

/**
 * How much of what is shown had happened within how many days. A bin of which nothing is shown is not told by itself:
 * its share would be that of the bin before. Undefined where shown cells are too few, or too unsure, to say it.
 */
export function shareDays({ cells, place, bins, halfWidth }: Told): DayShares | undefined {
  const shown = cells.flatMap(({ codes, value }) => (value === null ? [] : [{ bin: codes[place] ?? "", value }]));
  const whole = sumOf(shown);
  const told = bins.filter((bin) => shown.some((cell) => cell.bin === bin));
  if (told.length < 2 || whole <= 0) return undefined;
  const off = Math.ceil((100 * halfWidth * Math.sqrt(shown.length)) / whole);
  if (off > mostOff) return undefined;
  const per100 = (of: readonly string[]) =>
    Math.round((100 * sumOf(shown.filter(({ bin }) => of.includes(bin)))) / whole);
  const ended = told.filter((bin) => !isOpen(bin));
  return {
    within: ended.map((bin, at) => ({ bin, per100: per100(ended.slice(0, at + 1)) })),
    never: told.includes(never) ? per100([never]) : undefined,
    off,
  };
}

const sumOf = (cells: readonly { value: number }[]) => cells.reduce((sum, { value }) => sum + value, 0);
