import type { ErrorCode } from "#shared/errors/error-codes.ts";

/** The one error class. `message` is safe to show to whoever asked; causes stay inside. */
export class AlightError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "AlightError";
    this.code = code;
  }
}
