import { z } from "zod/mini";
import type { MessageId } from "../language/english.ts";
import type { Reached } from "./me.ts";

export const weekdays = ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"] as const;
export const mailChoices = ["AT_ONCE", "DAILY", "NEVER"] as const;
export const otherMessages = ["SMS", "PUSH"] as const;

/** How a clock shows the end of a day, and how the graph says it. */
const midnight = "00:00";
const endOfDay = "24:00";

const span = z.object({ day: z.enum(weekdays), from: z.string(), until: z.string() }).check(
  bothOrNone(),
  z.refine(({ from, until }) => from === "" || until === "" || from < spokenEnd(until), {
    error: "me.hoursOrder" satisfies MessageId,
    path: ["until"],
  }),
);

/** What the form of how somebody is reached holds. */
export const reachabilityForm = z.object({
  email: z.string().check(z.trim(), z.regex(/^$|^[^@\s]+@[^@\s]+\.[^@\s]+$/, "me.emailForm")),
  phone: z.string().check(z.trim(), z.regex(/^$|^\+/, "me.phoneForm")),
  timeZone: z.string(),
  hours: z.array(span),
  quiet: z.object({ from: z.string(), until: z.string() }).check(bothOrNone()),
  onCall: z.array(z.literal("yes")),
  mail: z.enum(mailChoices),
  alsoBy: z.array(z.enum(otherMessages)),
});

export type ReachabilityValues = z.infer<typeof reachabilityForm>;

function bothOrNone() {
  return z.refine<{ from: string; until: string }>(({ from, until }) => (from === "") === (until === ""), {
    error: "me.hoursBoth" satisfies MessageId,
    path: ["until"],
  });
}

function spokenEnd(until: string): string {
  return until === midnight ? endOfDay : until;
}

/** What is said so far; each day has a row, and one more for each further span of it. */
export function startOf(reached: Reached): ReachabilityValues {
  const { email, phone, timeZone, hours, quiet, isOnCall, mail, alsoBy } = reached;
  const rows = weekdays.flatMap((day) => {
    const own = hours.filter((one) => one.day === day).sort((a, b) => a.from.localeCompare(b.from));
    if (own.length === 0) return [{ day, from: "", until: "" }];
    return own.map(({ from, until }) => ({ day, from, until: until === endOfDay ? midnight : until }));
  });
  return {
    ...{ email: email ?? "", phone: phone ?? "", timeZone, hours: rows, mail, alsoBy: [...alsoBy] },
    quiet: { from: quiet?.from ?? "", until: quiet?.until ?? "" },
    onCall: isOnCall ? ["yes"] : [],
  };
}

/** What the form says, as the graph takes it: all of it, because what is left out is forgotten. */
export function reachabilityInput(values: ReachabilityValues) {
  const { email, phone, timeZone, quiet, onCall, mail, alsoBy } = values;
  const hours = values.hours
    .filter(({ from }) => from !== "")
    .map(({ day, from, until }) => ({ day, from, until: spokenEnd(until) }));
  return {
    ...{ email: email || null, phone: phone || null, timeZone, mail, alsoBy },
    hours: hours.length > 0 ? hours : null,
    quiet: quiet.from === "" ? null : quiet,
    isOnCall: onCall.length > 0,
  };
}
