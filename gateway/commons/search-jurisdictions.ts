import { iso31661, iso31662 } from "iso-3166";
import { namesOfSubdivision } from "#shared/codes/subdivision-name.ts";
import { nameJurisdiction } from "./display-names.ts";
import { namedFirst } from "./named-first.ts";
import { nameLists } from "./negotiate-locale.ts";
import type { JurisdictionReference } from "./refer-to-code.ts";
import { createTextIndex, type TextIndex } from "./text-index.ts";

/** The most parts that a country of the standard has is 224. */
const maxParts = 300;
const maxFound = 50;

const countries: readonly string[] = iso31661.map(({ alpha2 }) => alpha2);
const places: readonly string[] = [...countries, ...iso31662.map(({ code }) => code)];
const parentOf: ReadonlyMap<string, string> = new Map(iso31662.map(({ code, parent }) => [code, parent]));

/** The country or part that a subdivision belongs to. */
export function jurisdictionAround(code: string): JurisdictionReference | null {
  const parent = parentOf.get(code);
  return parent === undefined ? null : { code: parent };
}

function isWithin(code: string, around: string): boolean {
  const parent = parentOf.get(code);
  return parent !== undefined && (parent === around || isWithin(parent, around));
}

function namesOf(code: string): string[] {
  const names = nameLists.map(({ locale }) => nameJurisdiction(code, locale));
  return [code, ...new Set([...names, ...namesOfSubdivision(code)])];
}

/** Finds countries by their names in every language, and their parts by their own names. Indexed at the first search. */
export function createJurisdictionSearch(): (text: string, within?: string | null) => JurisdictionReference[] {
  let index: TextIndex | undefined;
  return (text, within) => {
    const refer = (code: string): JurisdictionReference => ({ code });
    if (text.trim() === "") {
      if (!within) return countries.map(refer);
      return iso31662.flatMap(({ code, parent }) => (parent === within ? refer(code) : [])).slice(0, maxParts);
    }
    index ??= createTextIndex(places.map(namesOf), true);
    const found = (index.search(text) ?? []).flatMap((position) => places[position] ?? []);
    return namedFirst(found, namesOf, text)
      .filter((code) => !within || isWithin(code, within))
      .slice(0, maxFound)
      .map(refer);
  };
}
