import { AlightError } from "#shared/errors/alight-error.ts";
import { type CardFlags, type CardTerms, countedFlags, packTerms } from "./card-flags.ts";

/**
 * How a card's terms lie in the database, in one integer. Layout 1, lowest bit first, each list in the order of its
 * vocabulary: 0-4 help, 5-8 cost, 9 trained, 10-11 availability, 12-14 profession, 15 remote, 16-21 traits, 22-23
 * unused, 24-30 the layout's number. A vocabulary that grows by a word gets a new layout with room for it; this
 * module then still opens the rows of the old one.
 */
const layout = 1;
const layoutShift = 24;
const termsMask = (1 << 22) - 1;

export function storeTerms(terms: CardTerms): number {
  return packTerms(terms) | (layout << layoutShift);
}

/** @throws AlightError CONFIGURATION when a newer matching than this one wrote it */
export function openTerms(stored: number): CardFlags {
  if (stored >>> layoutShift === layout) return countedFlags(stored & termsMask);
  const message = `The cards' terms are written in layout ${stored >>> layoutShift}, this matching reads layout ${layout}: start the newer one.`;
  throw new AlightError("CONFIGURATION", message);
}
