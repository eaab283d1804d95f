import type { Availability } from "./responder.codes.ts";

/** From this number of free places on, one case more does not fill somebody up. */
const openFrom = 2;

/**
 * What others hear of the places that are free: never the number. OPEN from two on, LIMITED with the last one, so
 * that a home asks somebody else besides; FULL without any; PAUSED whatever the number.
 */
export function availabilityOf({ freePlaces, isPaused }: { freePlaces: number; isPaused: boolean }): Availability {
  if (isPaused) return "PAUSED";
  if (freePlaces >= openFrom) return "OPEN";
  return freePlaces > 0 ? "LIMITED" : "FULL";
}
