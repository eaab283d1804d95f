import { deepStrictEqual } from "node:assert/strict";

/** A figure means nothing unless both sides gave the same answer. */
export function assertSame(what: string, ours: unknown, theirs: unknown): void {
  try {
    deepStrictEqual(ours, theirs);
  } catch (cause) {
    throw new Error(`${what}: the two sides gave different answers`, { cause });
  }
}
