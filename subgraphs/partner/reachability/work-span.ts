import { z } from "zod";

export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;

/** A part of every week in which somebody works, by the clocks of their time zone; within one day. */
export const workSpanForm = z.object({ day: z.enum(weekdays), from: z.string().max(5), until: z.string().max(5) });
export type WorkSpan = z.output<typeof workSpanForm>;

/** Whoever has not said when they work: Monday to Friday, nine to five. */
export const usualHours: readonly WorkSpan[] = weekdays
  .slice(0, 5)
  .map((day) => ({ day, from: "09:00", until: "17:00" }));
