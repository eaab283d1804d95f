import type { Standing } from "./move-introduction.ts";

/** What the responder's organization says of a place: reserved for a while, taken for good, or given up. */
export type PlaceWord = "RESERVED" | "CONFIRMED" | "RELEASED";

/** Where an introduction stands, and under which reservation. */
export type PlacedStanding = Standing & { reservation: string | null };

/**
 * What the home does at a word. `CLAIM`: try to hold the issues; a claim that is lost is told like `REFUSE`.
 * `REFUSE`: tell that this reservation counts for nothing, so that the place is given back. `REPEAT`: say again what
 * was said before.
 */
export type PlaceVerdict = "CLAIM" | "ACCEPT" | "LAPSE" | "REPEAT" | "REFUSE" | "NOTHING";

/** A reservation that has lapsed once counts for nothing for ever: a late word never brings it back. */
export function judgePlace(at: PlacedStanding | undefined, word: PlaceWord, reservation: string): PlaceVerdict {
  const isSame = at?.reservation === reservation;
  switch (word) {
    case "RESERVED":
      if (at?.state === "CLEARED" && !at.isShort) return "CLAIM";
      return isSame ? "REPEAT" : "REFUSE";
    case "CONFIRMED":
      if (at?.state === "RESERVED" && isSame) return "ACCEPT";
      if (at?.state === "CLEARED" && at.isShort) return "ACCEPT";
      return isSame ? "NOTHING" : "REFUSE";
    case "RELEASED":
      return at?.state === "RESERVED" && isSame ? "LAPSE" : "NOTHING";
    default:
      return word satisfies never;
  }
}
