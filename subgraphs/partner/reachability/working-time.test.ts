import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { usualHours, type WorkSpan, weekdays } from "./work-span.ts";
import { addWorkingTime, isAway, isQuiet, nextBeginOfWork, nextMoment, type Schedule } from "./working-time.ts";

const office: Schedule = { timeZone: "America/Denver", hours: usualHours, quiet: null, away: null };
const zones = ["UTC", "America/Denver", "Europe/Bucharest", "Asia/Kathmandu", "Australia/Lord_Howe", "America/Havana"];

const clockOf = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
/** Two spans of a day that do not meet. */
const spans = fc
  .tuple(fc.constantFrom(...weekdays), fc.uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 4, maxLength: 4 }))
  .map(([day, quarters]): WorkSpan[] => {
    const [a = 0, b = 0, c = 0, d = 0] = quarters.sort((one, other) => one - other).map((quarter) => quarter * 15);
    return [
      { day, from: clockOf(c), until: clockOf(d) },
      { day, from: clockOf(a), until: clockOf(b) },
    ];
  });
const hours = fc
  .uniqueArray(spans, { minLength: 1, maxLength: 7, selector: ([span]) => span?.day })
  .map((days) => days.flat());
/** Around both changes of the clocks, and between. */
const moments = fc
  .integer({ min: Date.UTC(2026, 1, 1) / 60_000, max: Date.UTC(2026, 11, 31) / 60_000 })
  .map((minutes) => new Date(minutes * 60_000));
const aways = fc.option(
  fc.tuple(moments, fc.integer({ min: 1, max: 30 })).map(([from, days]) => {
    return { from, until: new Date(from.getTime() + days * 86_400_000) };
  }),
);
const quiets = fc.option(
  fc
    .uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 2, maxLength: 2 })
    .map(([from = 0, until = 1]) => ({ from: clockOf(from * 15), until: clockOf(until * 15) })),
);
const schedules = fc.record({ timeZone: fc.constantFrom(...zones), hours, quiet: quiets, away: aways });
const amounts = fc.integer({ min: 1, max: 2_000 });

const wallForm = { hourCycle: "h23", weekday: "long", hour: "2-digit", minute: "2-digit" } as const;

/** Tells whether it is work by the wall's clock alone. */
function wallOf(schedule: Schedule): (at: Date) => boolean {
  const wall = new Intl.DateTimeFormat("en-GB", { ...wallForm, timeZone: schedule.timeZone });
  return (at) => {
    const shown = new Map(wall.formatToParts(at).map(({ type, value }) => [type, value]));
    const clock = `${shown.get("hour")}:${shown.get("minute")}`;
    const day = shown.get("weekday")?.toUpperCase();
    const isIn = schedule.hours.some((span) => span.day === day && span.from <= clock && clock < span.until);
    return isIn && !isAway(at, schedule);
  };
}

describe("working time", () => {
  it("passes by the clocks of somebody's own place, over the weekend too", () => {
    // Friday, 16:30 in Denver.
    const asked = new Date("2026-11-20T23:30:00Z");
    expect(addWorkingTime(asked, 60, office)).toEqual(new Date("2026-11-23T16:30:00Z"));
    expect(addWorkingTime(asked, 480, office)).toEqual(new Date("2026-11-23T23:30:00Z"));
    expect(addWorkingTime(asked, 30, office)).toEqual(new Date("2026-11-21T00:00:00Z"));
    expect(addWorkingTime(asked, 3 * 480, office)).toEqual(new Date("2026-11-25T23:30:00Z"));
  });

  it("is an hour longer or shorter in a night in which the clocks change", () => {
    const night: WorkSpan[] = [{ day: "SUNDAY", from: "00:00", until: "06:00" }];
    const nightly = { ...office, hours: night };
    // Forward on 8 March 2026 at 02:00: six hours on the wall are five.
    const spring = new Date("2026-03-08T07:00:00Z");
    expect(addWorkingTime(spring, 300, nightly)).toEqual(new Date("2026-03-08T12:00:00Z"));
    expect(addWorkingTime(spring, 301, nightly)).toEqual(new Date("2026-03-15T06:01:00Z"));
    // Back on 1 November 2026 at 02:00: they are seven.
    const autumn = new Date("2026-11-01T06:00:00Z");
    expect(addWorkingTime(autumn, 420, nightly)).toEqual(new Date("2026-11-01T13:00:00Z"));
    expect(addWorkingTime(autumn, 421, nightly)).toEqual(new Date("2026-11-08T07:01:00Z"));
  });

  it("stands still while somebody is away", () => {
    const away = { from: new Date("2026-11-24T16:00:00Z"), until: new Date("2026-12-01T18:00:00Z") };
    // Monday, 16:30 in Denver; back on Tuesday of the next week at 11.
    const asked = new Date("2026-11-23T23:30:00Z");
    expect(addWorkingTime(asked, 60, { ...office, away })).toEqual(new Date("2026-12-01T18:30:00Z"));
  });

  it("never ends outside of it, goes forward, and adds up", () => {
    fc.assert(
      fc.property(schedules, moments, amounts, amounts, (schedule, from, a, b) => {
        const after = addWorkingTime(from, a, schedule);
        expect(after > from).toBe(true);
        expect(addWorkingTime(from, a + b, schedule)).toEqual(addWorkingTime(after, b, schedule));
        expect(addWorkingTime(from, a + 1, schedule) > after).toBe(true);
        const next = addWorkingTime(new Date(from.getTime() + 60_000), a, schedule);
        expect(next >= after).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is what the wall's clock says, counted minute by minute", () => {
    fc.assert(
      fc.property(schedules, moments, fc.integer({ min: 1, max: 90 }), (schedule, near, minutes) => {
        // Begins where there is work soon, so that few minutes have to be counted.
        const from = addWorkingTime(near, 1, schedule);
        const after = addWorkingTime(from, minutes, schedule);
        if (after.getTime() - from.getTime() > 3 * 86_400_000 || isNearChange(from, after, schedule)) return;
        const isWork = wallOf(schedule);
        let counted = 0;
        for (let at = from.getTime(); at < after.getTime(); at += 60_000) if (isWork(new Date(at))) counted++;
        expect(counted).toBe(minutes);
        expect(isWork(new Date(after.getTime() - 60_000))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

/** Hours that exist twice, or not at all, are counted once; the wall's clock cannot tell. */
function isNearChange(from: Date, until: Date, { timeZone }: Schedule): boolean {
  const offset = (at: number) =>
    new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).format(at).split(", ")[1];
  const dayMs = 86_400_000;
  return offset(from.getTime() - dayMs) !== offset(until.getTime() + dayMs);
}

describe("the next moment", () => {
  it("is never in quiet hours nor while somebody is away, and at once outside of them", () => {
    fc.assert(
      fc.property(schedules, moments, (schedule, at) => {
        const next = nextMoment(at, schedule);
        expect(next >= at).toBe(true);
        expect(isQuiet(next, schedule) || isAway(next, schedule)).toBe(false);
        const isFree = !isQuiet(at, schedule) && !isAway(at, schedule);
        expect(next.getTime() === at.getTime()).toBe(isFree);
      }),
      { numRuns: 300 },
    );
  });

  it("is the end of a night's quiet hours, whatever the clocks did in it", () => {
    const schedule = { ...office, quiet: { from: "21:00", until: "07:00" } };
    expect(nextMoment(new Date("2026-03-08T05:00:00Z"), schedule)).toEqual(new Date("2026-03-08T13:00:00Z"));
    expect(nextMoment(new Date("2026-11-01T05:00:00Z"), schedule)).toEqual(new Date("2026-11-01T14:00:00Z"));
    // Saturday noon: they do not work, and are not to be left alone either.
    const noon = new Date("2026-11-21T19:00:00Z");
    expect(nextMoment(noon, schedule)).toEqual(noon);
  });

  it("of a day's one e-mail is when work begins, on a day whose work has not begun", () => {
    const hours: WorkSpan[] = [
      { day: "MONDAY", from: "13:00", until: "17:00" },
      { day: "MONDAY", from: "09:00", until: "12:00" },
    ];
    const mondays = { ...office, hours };
    const begin = new Date("2026-11-23T16:00:00Z");
    expect(nextBeginOfWork(new Date("2026-11-22T10:00:00Z"), mondays)).toEqual(begin);
    expect(nextBeginOfWork(new Date("2026-11-23T12:00:00Z"), mondays)).toEqual(begin);
    expect(nextBeginOfWork(new Date("2026-11-23T17:00:00Z"), mondays)).toEqual(new Date("2026-11-30T16:00:00Z"));
  });
});
