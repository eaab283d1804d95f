/** In which units an answer time is said; the hours of work are those of whoever is waited for. */
export const timeUnits = ["MINUTES", "HOURS", "DAYS", "WORK_MINUTES", "WORK_HOURS", "WORK_DAYS"] as const;
export type TimeUnit = (typeof timeUnits)[number];

type Minutes = { minutes: number; isWorkingTime: boolean };

const minutesIn: Readonly<Record<TimeUnit, number>> = {
  MINUTES: 1,
  HOURS: 60,
  DAYS: 1_440,
  WORK_MINUTES: 1,
  WORK_HOURS: 60,
  WORK_DAYS: 480,
};

/** A time in the largest unit in which it is a whole number. */
export function inUnits({ minutes, isWorkingTime }: Minutes): { amount: string; unit: TimeUnit } {
  const units = timeUnits.filter((unit) => unit.startsWith("WORK_") === isWorkingTime);
  const unit = units.findLast((one) => minutes % minutesIn[one] === 0) ?? units[0] ?? "MINUTES";
  return { amount: String(minutes / minutesIn[unit]), unit };
}

/** The same in minutes, as the graph counts. */
export function inMinutes({ amount, unit }: { amount: string; unit: TimeUnit }): Minutes {
  return { minutes: Number(amount) * minutesIn[unit], isWorkingTime: unit.startsWith("WORK_") };
}
