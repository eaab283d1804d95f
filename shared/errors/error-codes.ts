/**
 * The closed list of codes that may leave the product in an error's `extensions.code`.
 * Everything else becomes `INTERNAL`; nothing internal is told with it.
 */
export const errorCodes = [
  "BAD_REQUEST",
  "UNAUTHENTICATED",
  "CLOCK_SKEW",
  "FORBIDDEN",
  "NOT_FOUND",
  "TOO_LARGE",
  "RATE_LIMITED",
  "TOO_MANY_STREAMS",
  "STREAM_BEHIND",
  "CURSOR_UNKNOWN",
  "QUERY_INVALID",
  "QUERY_TOO_COSTLY",
  "OPERATION_UNREGISTERED",
  "UNROUTABLE",
  "ORGANIZATION_UNAVAILABLE",
  "ORGANIZATION_TIMEOUT",
  "ORGANIZATION_MISBEHAVED",
  "ORGANIZATION_UNKNOWN",
  "SERVICE_UNAVAILABLE",
  "OVERLOADED",
  "SIGNATURE_REFUSED",
  "BATCH_REFUSED",
  "TOO_MANY_ENTRIES",
  "CONFIGURATION",
  "INTERNAL",
] as const;
export type ErrorCode = (typeof errorCodes)[number];

const known: ReadonlySet<string> = new Set(errorCodes);

export function isErrorCode(text: unknown): text is ErrorCode {
  return typeof text === "string" && known.has(text);
}
