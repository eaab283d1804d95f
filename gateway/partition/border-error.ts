import type { ErrorCode } from "#shared/errors/error-codes.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";

export type ErrorPath = readonly (string | number)[];

/** An error as it goes on to the gateway: a closed code, where, and which organization; never anybody's own words. */
export type BorderError = {
  message: string;
  path: ErrorPath;
  extensions: { code: ErrorCode; organization?: string };
};

export function borderError(code: ErrorCode, path: ErrorPath, organization?: string): BorderError {
  return {
    message: errorSentences[code],
    path,
    extensions: organization === undefined ? { code } : { code, organization },
  };
}
