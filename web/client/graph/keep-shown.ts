import { type CombinedError, type Exchange, mapExchange } from "@urql/core";
import { type Failure, failureOf } from "./failure.ts";

/**
 * What was shown stays while the line is down, or while nobody who is asked answers at all, with what went wrong: a
 * form that somebody is in the middle of is not taken from under their hands because the page behind it could not be
 * read again.
 */
export function keepShown(): Exchange {
  const shown = new Map<number, unknown>();
  return mapExchange({
    onResult: (result) => {
      const { operation, data, error } = result;
      if (operation.kind !== "query") return result;
      if (isEmpty(data) && isPassing(error)) return { ...result, data: shown.get(operation.key) ?? data };
      if (data) shown.set(operation.key, data);
      return result;
    },
  });
}

const passing: ReadonlySet<Failure | undefined> = new Set<Failure>(["offline", "busy", "organization"]);

/** Whether it says nothing about what was asked for: it will be answered another time. */
function isPassing(error: CombinedError | undefined): boolean {
  return passing.has(failureOf(error));
}

function isEmpty(data: unknown): boolean {
  if (typeof data !== "object" || data === null) return true;
  return Object.entries(data).every(([name, value]) => name === "__typename" || value === null);
}
