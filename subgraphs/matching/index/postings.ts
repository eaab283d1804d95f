import { countryOfPlace } from "../rules/practice-rules.ts";
import { SlotList } from "./slot-list.ts";
import type { StringPool } from "./string-pool.ts";

/** The place of cards that name no jurisdiction, experts and interpreters: no number that a pool gives. */
export const nowhere = 0xffff;

/** Which slots hold a legal issue in a place: one list per pair of codes that some card names. */
export class Postings {
  readonly #rows: Map<number, SlotList>[] = [];
  readonly #placesByCountry = new Map<string, number[]>();
  readonly #knownPlaces = new Set<number>();
  readonly #places: StringPool;

  constructor(places: StringPool) {
    this.#places = places;
  }

  add(issue: number, place: number, slot: number): void {
    const row = this.#row(issue);
    let list = row.get(place);
    if (!list) {
      list = new SlotList();
      row.set(place, list);
      this.#learnPlace(place);
    }
    list.add(slot);
  }

  remove(issue: number, place: number, slot: number): void {
    const row = this.#rows[issue];
    const list = row?.get(place);
    if (!row || !list) return;
    list.remove(slot);
    if (list.length === 0) row.delete(place);
  }

  list(issue: number, place: number): SlotList | undefined {
    return this.#rows[issue]?.get(place);
  }

  /** Every list of an issue, in all places and nowhere. */
  lists(issue: number): SlotList[] {
    return [...(this.#rows[issue]?.values() ?? [])];
  }

  /** Every list of an issue in a country's places, the country itself among them. */
  listsIn(country: string, issue: number): SlotList[] {
    const row = this.#rows[issue];
    return (this.#placesByCountry.get(country) ?? []).flatMap((place) => row?.get(place) ?? []);
  }

  #row(issue: number): Map<number, SlotList> {
    for (let next = this.#rows.length; next <= issue; next += 1) this.#rows.push(new Map());
    return this.#rows[issue] ?? new Map();
  }

  #learnPlace(place: number): void {
    if (place === nowhere || this.#knownPlaces.has(place)) return;
    this.#knownPlaces.add(place);
    const country = countryOfPlace(this.#places.textOf(place));
    const places = this.#placesByCountry.get(country);
    if (places) places.push(place);
    else this.#placesByCountry.set(country, [place]);
  }
}
