import type { GraphQLFormattedError } from "graphql";
import { type ErrorCode, isErrorCode } from "#shared/errors/error-codes.ts";

const sentences: Record<ErrorCode, string> = {
  BAD_REQUEST: "The request could not be read.",
  UNAUTHENTICATED: "Sign in again: no valid token and proof of possession came with the request.",
  FORBIDDEN: "This is not open to you.",
  NOT_FOUND: "There is nothing here.",
  TOO_LARGE: "The request or its answer is too large.",
  TOO_MANY_REQUESTS: "Too many requests; try again in a moment.",
  QUERY_INVALID: "The query does not fit the schema.",
  QUERY_TOO_COSTLY: "The query asks for too much at once.",
  UNROUTABLE: "An id in the request names no organization.",
  ORGANIZATION_UNAVAILABLE: "An organization could not be reached.",
  ORGANIZATION_TIMEOUT: "An organization did not answer in time.",
  ORGANIZATION_MISBEHAVED: "An organization's answer was refused.",
  ORGANIZATION_UNKNOWN: "An organization is not known here.",
  SERVICE_UNAVAILABLE: "A service could not be reached.",
  SIGNATURE_REFUSED: "The signature of the request was refused.",
  BATCH_REFUSED: "The batch of events was refused.",
  CONFIGURATION: "The service is not configured correctly.",
  INTERNAL: "Something went wrong on our side.",
};

/** Apollo's own codes, told apart by what the client can do about them. */
const apolloCodes: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: "QUERY_INVALID",
  GRAPHQL_VALIDATION_FAILED: "QUERY_INVALID",
  BAD_USER_INPUT: "QUERY_INVALID",
  OPERATION_RESOLUTION_FAILURE: "QUERY_INVALID",
  PERSISTED_QUERY_NOT_FOUND: "BAD_REQUEST",
  PERSISTED_QUERY_NOT_SUPPORTED: "BAD_REQUEST",
};

export function errorCodeOf(error: GraphQLFormattedError): ErrorCode {
  const code = error.extensions?.code;
  if (isErrorCode(code)) return code;
  return (typeof code === "string" ? apolloCodes[code] : undefined) ?? "INTERNAL";
}

/**
 * The one formatter of every border: a closed code and its sentence; never a stack, a host, or the text of a
 * foreign error. In development a client's own mistakes keep graphql-js's words.
 */
export function formatBorderError(error: GraphQLFormattedError, isDevelopment: boolean): GraphQLFormattedError {
  const code = errorCodeOf(error);
  const party = error.extensions?.organization;
  return {
    message: isDevelopment && code === "QUERY_INVALID" ? error.message : sentences[code],
    ...(error.path ? { path: error.path } : {}),
    ...(error.locations && code === "QUERY_INVALID" ? { locations: error.locations } : {}),
    extensions: { code, ...(typeof party === "string" ? { organization: party } : {}) },
  };
}
