import type { GraphQLFormattedError } from "graphql";
import { type ErrorCode, isErrorCode } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";

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
    message: isDevelopment && code === "QUERY_INVALID" ? error.message : errorSentences[code],
    ...(error.path ? { path: error.path } : {}),
    // Of a hundred guessed names at once, the places would tell which of them exist.
    ...(isDevelopment && error.locations && code === "QUERY_INVALID" ? { locations: error.locations } : {}),
    extensions: { code, ...(typeof party === "string" ? { organization: party } : {}) },
  };
}
