const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/** The moment so many days (also parts of days) before another; negative for after. */
export function daysBefore(moment: Date, days: number): Date {
  return new Date(moment.getTime() - Math.round(days * dayMs));
}

/** `YYYY-MM-DD`, in UTC. */
export function dayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** `YYYY-MM-DD` so many whole days after a moment; negative for before. */
export function dayAfter(moment: Date, days: number): string {
  return dayOf(daysBefore(moment, -days));
}
