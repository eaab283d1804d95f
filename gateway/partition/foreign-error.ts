import { type ErrorCode, isErrorCode } from "#shared/errors/error-codes.ts";
import type { FieldShape } from "./answer-shape.ts";
import { isRecord, ownValue } from "./json-record.ts";

/** An error that an organization sent: its closed code and the steps of its path, as far as they can be believed. */
export type ForeignError = { code: ErrorCode; path: readonly unknown[] };

/** What an organization may say of a request in its own name; the gateway repeats the code. */
const relayed: ReadonlySet<ErrorCode> = new Set([
  "BAD_REQUEST",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "TOO_LARGE",
  "RATE_LIMITED",
  "TOO_MANY_STREAMS",
  "QUERY_INVALID",
  "QUERY_TOO_COSTLY",
]);

/** Somebody who sends a hundred thousand errors is heard no further than this. */
const maxErrors = 50;

export function readForeignErrors(errors: unknown): ForeignError[] {
  if (!Array.isArray(errors)) return [];
  const some: unknown[] = errors.slice(0, maxErrors);
  return some.map((error) => {
    const path = isRecord(error) ? ownValue(error, "path") : undefined;
    return { code: codeOf(error), path: Array.isArray(path) ? path : [] };
  });
}

function codeOf(error: unknown): ErrorCode {
  const code = namedCode(error);
  if (code === "INTERNAL" || code === "SERVICE_UNAVAILABLE") return "ORGANIZATION_UNAVAILABLE";
  return relayedCode(error) ?? "ORGANIZATION_MISBEHAVED";
}

/** The code of a service's error when it is one that may be repeated. */
export function relayedCode(error: unknown): ErrorCode | undefined {
  const code = namedCode(error);
  return isErrorCode(code) && relayed.has(code) ? code : undefined;
}

function namedCode(error: unknown): unknown {
  const extensions = isRecord(error) ? ownValue(error, "extensions") : undefined;
  return isRecord(extensions) ? ownValue(extensions, "code") : undefined;
}

/** The leading steps that lead through what was asked for; a made-up name goes no further. */
export function believablePath(steps: readonly unknown[], shape: FieldShape): (string | number)[] {
  const path: (string | number)[] = [];
  let here: FieldShape | undefined = shape;
  let depth = shape.listDepth;
  for (const step of steps) {
    if (depth > 0 && isIndex(step)) {
      depth -= 1;
      path.push(step);
      continue;
    }
    here = depth === 0 && typeof step === "string" ? fieldOf(here, step) : undefined;
    if (!here || typeof step !== "string") break;
    depth = here.listDepth;
    path.push(step);
  }
  return path;
}

function isIndex(step: unknown): step is number {
  return typeof step === "number" && Number.isInteger(step) && step >= 0;
}

function fieldOf(shape: FieldShape, key: string): FieldShape | undefined {
  if (typeof shape.of === "string") return undefined;
  for (const fields of shape.of.byType.values()) {
    const found = fields.find((field) => field.key === key);
    if (found) return found;
  }
  return undefined;
}
