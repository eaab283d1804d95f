import type { ResultOf } from "gql.tada";
import type { Found } from "./found.ts";
import type { placeFragment } from "./place.fragment.ts";

/** A place as it is offered and held: with its country, and with the part around it where that is called the same. */
export function foundPlace({ code, name, within }: ResultOf<typeof placeFragment>): Found {
  if (!within) return { id: code, name };
  const country = within.within ?? within;
  const isToldApart = country === within || within.name !== name;
  return { id: code, name, detail: isToldApart ? country.name : `${within.name}, ${country.name}` };
}
