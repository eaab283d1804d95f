import { DateTime } from "luxon";
import { endOfDay, type QuietSpan, type WorkSpan, weekdays } from "./work-span.ts";

/** When somebody works and when they are left alone. Public holidays are not known: whoever has one is away. */
export type Schedule = {
  timeZone: string;
  hours: readonly WorkSpan[];
  quiet: QuietSpan | null;
  away: { from: Date; until: Date } | null;
};

const minuteMs = 60_000;

/** Far beyond any clock of the product; whoever works in none of these days is waited for no longer. */
const maxDays = 400;

/** Milliseconds since 1970; without the end. */
type Stretch = { fromMs: number; untilMs: number; day: string };

/** When so many minutes of working time have passed since `from`; the beginning of the next work for none. */
export function addWorkingTime(from: Date, minutes: number, schedule: Schedule): Date {
  let leftMs = minutes * minuteMs;
  for (const { fromMs, untilMs } of stretchesSince(from, schedule)) {
    if (leftMs <= untilMs - fromMs) return new Date(fromMs + leftMs);
    leftMs -= untilMs - fromMs;
  }
  return lastDay(from);
}

export function isAway(at: Date, { away }: Pick<Schedule, "away">): boolean {
  return away !== null && away.from <= at && at < away.until;
}

/** Whether somebody is to be left alone: in their quiet hours or, if they have named none, whenever they do not work. */
export function isQuiet(at: Date, schedule: Schedule): boolean {
  const { quiet, timeZone } = schedule;
  if (quiet === null) return !isWorking(at, schedule);
  const clock = localTime(at, timeZone).toFormat("HH:mm");
  const isOverMidnight = quiet.until < quiet.from;
  return isOverMidnight ? clock >= quiet.from || clock < quiet.until : clock >= quiet.from && clock < quiet.until;
}

/** The first moment, from `at` on, in which somebody is neither away nor to be left alone. */
export function nextMoment(at: Date, schedule: Schedule): Date {
  const { quiet, timeZone, away } = schedule;
  if (quiet === null) return addWorkingTime(at, 0, schedule);
  const back = away && isAway(at, schedule) ? away.until : at;
  const awake = isQuiet(back, schedule) ? nextClock(back, quiet.until, timeZone) : back;
  return isAway(awake, schedule) ? nextMoment(awake, schedule) : awake;
}

/** When work begins next, after `at`, on a day whose work has not begun yet. */
export function nextBeginOfWork(at: Date, schedule: Schedule): Date {
  let begun = "";
  for (const { fromMs, day } of stretchesSince(startOfDay(at, schedule), schedule)) {
    if (day !== begun && fromMs > at.getTime()) return new Date(fromMs);
    begun = day;
  }
  return lastDay(at);
}

function isWorking(at: Date, schedule: Schedule): boolean {
  return addWorkingTime(at, 0, schedule).getTime() === at.getTime();
}

/** What of every span, from `since` on, is work; in order, and never two at once. */
function* stretchesSince(since: Date, { timeZone, hours, away }: Schedule): Generator<Stretch> {
  const sorted = [...hours].sort((a, b) => (a.from < b.from ? -1 : 1));
  const today = localTime(since, timeZone).startOf("day");
  let reachedMs = since.getTime();
  for (let count = 0; count < maxDays; count++) {
    const day = today.plus({ days: count });
    for (const span of sorted.filter((one) => one.day === weekdays[day.weekday - 1])) {
      // Where clocks skip an hour a span may begin or end later than it says, in the middle of the next one.
      const fromMs = Math.max(reachedMs, clockOn(day, span.from).toMillis());
      const untilMs = clockOn(day, span.until).toMillis();
      reachedMs = Math.max(reachedMs, untilMs);
      for (const rest of withoutAway({ fromMs, untilMs }, away)) yield { ...rest, day: day.toISODate() ?? "" };
    }
  }
}

type Span = Omit<Stretch, "day">;

function withoutAway({ fromMs, untilMs }: Span, away: Schedule["away"]): Span[] {
  const whole = { fromMs, untilMs };
  const rests = away
    ? [
        { fromMs, untilMs: Math.min(untilMs, away.from.getTime()) },
        { fromMs: Math.max(fromMs, away.until.getTime()), untilMs },
      ]
    : [whole];
  return rests.filter((rest) => rest.fromMs < rest.untilMs);
}

/** When the clocks show this next, after `at`. */
function nextClock(at: Date, clock: string, timeZone: string): Date {
  const today = localTime(at, timeZone).startOf("day");
  const moments = [0, 1, 2].map((days) => clockOn(today.plus({ days }), clock).toJSDate());
  return moments.find((moment) => moment > at) ?? at;
}

function clockOn(day: DateTime, clock: string): DateTime {
  if (clock === endOfDay) return day.plus({ days: 1 }).startOf("day");
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return day.set({ hour, minute });
}

function startOfDay(at: Date, { timeZone }: Schedule): Date {
  return localTime(at, timeZone).startOf("day").toJSDate();
}

function localTime(at: Date, timeZone: string): DateTime {
  return DateTime.fromJSDate(at, { zone: timeZone });
}

function lastDay(from: Date): Date {
  return new Date(from.getTime() + maxDays * 24 * 60 * minuteMs);
}
