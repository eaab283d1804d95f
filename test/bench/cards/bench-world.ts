import { benchDay } from "./generate-cards.ts";

/** Of the generated cards: change it and every kept database is made anew. */
export const benchSeed = 7;

const dayMs = 86_400_000;

/** The bench's clock stands still at noon, so that ages are the same on every day that it is run. */
export const benchNow = new Date((benchDay + 0.5) * dayMs);

/** How many cards the rows about matching work on. */
export function cardCount(isQuick: boolean): number {
  return isQuick ? 100_000 : 1_000_000;
}
