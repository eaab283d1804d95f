/** SQL for a time as `Date` reads it, in milliseconds: the ORM's connection hands times over unread. */
export function isoText(expression: string): string {
  return `to_char(${expression} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}
