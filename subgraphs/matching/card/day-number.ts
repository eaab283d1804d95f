const dayMs = 86_400_000;

/** Whole days since 1970-01-01 (UTC) of an ISO 8601 date. */
export function dayNumberOf(isoDate: string): number {
  return Math.floor(Date.parse(isoDate) / dayMs);
}

/** The day (UTC) on which an instant lies, in days since 1970-01-01. */
export function dayNumberAt(instant: Date): number {
  return Math.floor(instant.getTime() / dayMs);
}

export function isoDateOf(dayNumber: number): string {
  return new Date(dayNumber * dayMs).toISOString().slice(0, 10);
}
