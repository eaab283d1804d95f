import { pastQuarters } from "../statistics/period.ts";

const shownQuarters = 8;
const yearEnding = "-year";

/** What of a report is asked for: a quarter, or its whole year up to its end. */
export type ReportPeriod = { quarter: string; isYear: boolean };

/** The quarters that can be chosen, the present one first. */
export function reportQuarters(now: Date): string[] {
  const inThreeMonths = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 3, 1));
  return pastQuarters(inThreeMonths, { count: shownQuarters, overDays: 0 });
}

/** The period of an address, as `2026-Q3` or `2026-Q3-year`; otherwise the last quarter that is over. */
export function readReportPeriod(period: string | null, now: Date): ReportPeriod {
  const isYear = period?.endsWith(yearEnding) ?? false;
  const quarter = isYear ? period?.slice(0, -yearEnding.length) : period;
  const [latest = ""] = pastQuarters(now, { count: 1, overDays: 0 });
  return { quarter: quarter && /^\d{4}-Q[1-4]$/.test(quarter) ? quarter : latest, isYear };
}

/** As the graph and the address name it. */
export function nameOfPeriod({ quarter, isYear }: ReportPeriod): string {
  return isYear ? `${quarter}${yearEnding}` : quarter;
}

/** The quarters that it spans, the first one first. */
export function quartersOf({ quarter, isYear }: ReportPeriod): string[] {
  return isYear ? [`${quarter.slice(0, 4)}-Q1`, quarter] : [quarter];
}
