import { countryOfPlace } from "../rules/practice-rules.ts";
import { SlotList } from "./slot-list.ts";
import type { StringPool } from "./string-pool.ts";

/** The place of cards that name no jurisdiction, experts and interpreters: no number that a pool gives. */
export const nowhere = 0xffff;

/**
 * Which slots hold a legal issue in a place: one list per pair of codes that some card names. Cards of a country's
 * parts stand in one more list for all parts together, so that a search over the country walks one list, not fifty.
 */
export class Postings {
  /** By place, the lists by issue: of legal issues there are few, so the inner arrays are short and dense. */
  readonly #rows = new Map<number, (SlotList | undefined)[]>();
  readonly #places: StringPool;
  /** By place: the number of its country's "all parts together"; 0 for a whole country, -1 when not asked yet. */
  readonly #allParts = new Int32Array(nowhere + 1).fill(-1);

  constructor(places: StringPool) {
    this.#places = places;
  }

  add(slot: number, issues: readonly number[], places: readonly number[]): void {
    for (const place of this.#postedPlaces(places)) {
      const row = this.#rowOf(place);
      for (const issue of issues) listIn(row, issue).add(slot);
    }
  }

  remove(slot: number, issues: readonly number[], places: readonly number[]): void {
    for (const place of this.#postedPlaces(places)) {
      for (const issue of issues) this.#removeFrom(issue, place, slot);
    }
  }

  list(issue: number, place: number): SlotList | undefined {
    return this.#rows.get(place)?.[issue];
  }

  /** Those with an admission in some part of a country. */
  listOfParts(issue: number, country: string): SlotList | undefined {
    return this.list(issue, this.#places.find(allPartsOf(country)));
  }

  /** Every list of an issue, in all places and nowhere. A slot may stand in several. */
  lists(issue: number): SlotList[] {
    return [...this.#rows.values()].flatMap((row) => row[issue] ?? []);
  }

  /** The places, and each country once that they are parts of. */
  #postedPlaces(places: readonly number[]): readonly number[] {
    const posted = [...places];
    for (const place of places) {
      const parts = this.#partsOf(place);
      if (parts !== 0 && !posted.includes(parts, places.length)) posted.push(parts);
    }
    return posted;
  }

  #partsOf(place: number): number {
    const known = this.#allParts[place];
    if (known !== undefined && known >= 0) return known;
    const code = this.#places.textOf(place);
    const country = countryOfPlace(code);
    const parts = code === country ? 0 : this.#places.intern(allPartsOf(country));
    this.#allParts[place] = parts;
    return parts;
  }

  #rowOf(place: number): (SlotList | undefined)[] {
    const held = this.#rows.get(place);
    if (held) return held;
    const row: (SlotList | undefined)[] = [];
    this.#rows.set(place, row);
    return row;
  }

  #removeFrom(issue: number, place: number, slot: number): void {
    const row = this.#rows.get(place);
    const list = row?.[issue];
    list?.remove(slot);
    if (row && list?.length === 0) row[issue] = undefined;
  }
}

function listIn(row: (SlotList | undefined)[], issue: number): SlotList {
  const held = row[issue];
  if (held) return held;
  const list = new SlotList();
  while (row.length < issue) row.push(undefined);
  row[issue] = list;
  return list;
}

/** No jurisdiction's code: it names every part of a country at once. */
function allPartsOf(country: string): string {
  return `${country}-*`;
}
