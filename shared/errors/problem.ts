/**
 * An expected failure of a command: what is wrong (`code`), where (`path` into the input), and a sentence
 * that says how to mend it. Problems are data, given all at once, never thrown.
 */
export type Problem = { code: ProblemCode; message: string; path: readonly string[] };

export const problemCodes = [
  "REQUIRED",
  "TOO_LONG",
  "TOO_SHORT",
  "TOO_MANY",
  "MALFORMED",
  "UNKNOWN_CODE",
  "DUPLICATE",
  "DATE_PASSED",
  "NOT_FOUND",
  "NOT_ALLOWED",
  "WRONG_STATE",
  "OPEN_WORK",
  "LAST_COORDINATOR",
  "LAST_OPERATOR",
  "IDEMPOTENCY_KEY_REUSED",
  "SIGNATURE_REFUSED",
  "OLDER_VERSION",
  "SAFE_CONTACT_FIRST",
  "EXPIRED",
] as const;
export type ProblemCode = (typeof problemCodes)[number];

export function problem(code: ProblemCode, path: readonly string[], message: string): Problem {
  return { code, message, path };
}
