/** Days after posting, both ends included; NEVER: not by the day on which everything is counted. */
export const dayBins = ["0-1", "2-3", "4-7", "8-14", "15+", "NEVER"] as const;
export type DayBin = (typeof dayBins)[number];

/** The bin of a number of days, whole or begun. */
export function dayBin(days: number | null): DayBin {
  if (days === null) return "NEVER";
  if (days < 2) return "0-1";
  if (days < 4) return "2-3";
  if (days < 8) return "4-7";
  return days < 15 ? "8-14" : "15+";
}
