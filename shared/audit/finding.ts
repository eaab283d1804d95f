export const findingCodes = [
  "CHANGED",
  "REORDERED",
  "MISSING",
  "CUT",
  "FORK",
  "UNSIGNED",
  "UNRECORDED",
  "REPLACED",
  "UNANNOUNCED",
  "UNGUARDED",
] as const;
export type FindingCode = (typeof findingCodes)[number];

/** One thing that is wrong with a chain of records, in a sentence; `position` where it has one. */
export type Finding = { code: FindingCode; position: number | null; sentence: string };

export function finding(code: FindingCode, position: number | null, sentence: string): Finding {
  return { code, position, sentence };
}

/** `entry 7` or `entries 7 to 9`. */
export function entriesFrom(first: number, last: number): string {
  return first === last ? `entry ${first}` : `entries ${first} to ${last}`;
}
