import { z } from "zod";

export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

/** `HH:MM`, as a clock on the wall shows it; the end of a day is 24:00. */
export const clockForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
export const endOfDay = "24:00";

const clock = z.string().regex(clockForm);

/** A part of every week in which somebody works, by the clocks of their time zone; within one day. */
export const workSpanForm = z.object({
  day: z.enum(weekdays),
  from: clock,
  until: z.union([clock, z.literal(endOfDay)]),
});
export type WorkSpan = z.output<typeof workSpanForm>;

/** Hours during which somebody is to be left alone, every day; over midnight when they end before they begin. */
export type QuietSpan = { from: string; until: string };

/** Whoever has not said when they work: Monday to Friday, nine to five. */
export const usualHours: readonly WorkSpan[] = weekdays
  .slice(0, 5)
  .map((day) => ({ day, from: "09:00", until: "17:00" }));
