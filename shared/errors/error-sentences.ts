import type { ErrorCode } from "#shared/errors/error-codes.ts";

/** What a person is told with each code. */
export const errorSentences: Record<ErrorCode, string> = {
  BAD_REQUEST: "The request could not be read.",
  UNAUTHENTICATED: "Sign in again: no valid token and proof of possession came with the request.",
  CLOCK_SKEW: "The request was signed too long ago or in the future. Compare your clock with serverTime.",
  FORBIDDEN: "This is not open to you.",
  NOT_FOUND: "There is nothing here.",
  TOO_LARGE: "The request or its answer is too large.",
  RATE_LIMITED:
    "You or your organization asked too much in too short a time; Retry-After says in how many seconds to try again.",
  TOO_MANY_STREAMS:
    "You or your organization watches as much as can be watched at once; close a stream you do not need.",
  STREAM_BEHIND:
    "More changed than could be told as it was read; open the stream again with the last event's id in Last-Event-ID.",
  CURSOR_UNKNOWN:
    "What was missed since then cannot be told any more: open the stream without Last-Event-ID, then read the lists.",
  QUERY_INVALID: "The query does not fit the schema, or an argument is outside its bounds.",
  QUERY_TOO_COSTLY: "The query asks for too much at once.",
  OPERATION_UNREGISTERED: "Browsers may send only the operations that this service was built with.",
  UNROUTABLE: "An id in the request names no organization.",
  ORGANIZATION_UNAVAILABLE: "An organization could not be reached.",
  ORGANIZATION_TIMEOUT: "An organization did not answer in time.",
  ORGANIZATION_MISBEHAVED: "An organization's answer was refused.",
  ORGANIZATION_UNKNOWN: "An organization is not known here.",
  SERVICE_UNAVAILABLE: "A service could not be reached.",
  OVERLOADED: "There is more to do than can be done at once; try again in a moment.",
  SIGNATURE_REFUSED: "The signature of the request was refused.",
  BATCH_REFUSED: "The batch of events was refused.",
  TOO_MANY_ENTRIES: "One organization may keep so many entries here and no more; the batch was not taken.",
  CONFIGURATION: "The service is not configured correctly.",
  INTERNAL: "Something went wrong on our side.",
};
