import { isDeepStrictEqual } from "node:util";
import { valueAt } from "../journeys/graph-answer.ts";

const mostCharacters = 200;

/** The first place at which two answers differ, and what stands there: whole answers are too long to be read. */
export function tellDifference(told: unknown, expected: unknown, path = ""): string {
  for (const key of sharedKeys(told, expected)) {
    const [one, other] = [valueAt(told, key), valueAt(expected, key)];
    if (!isDeepStrictEqual(one, other)) return tellDifference(one, other, path === "" ? key : `${path}.${key}`);
  }
  return `${path}: ${shorten(told)} instead of ${shorten(expected)}`;
}

/** Names under which both hold something; none when they are of another form altogether. */
function sharedKeys(told: unknown, expected: unknown): string[] {
  if (typeof told !== "object" || typeof expected !== "object" || told === null || expected === null) return [];
  return Object.keys(told).filter((key) => Object.hasOwn(expected, key));
}

function shorten(value: unknown): string {
  return String(JSON.stringify(value)).slice(0, mostCharacters);
}
