import { legalIssues } from "#shared/codes/legal-issue.ts";
import type { OfferedCard } from "../../../subgraphs/matching/card/capability-card.ts";
import { spokenLanguageOf } from "../../../subgraphs/matching/rules/practice-rules.ts";
import { organizations } from "../cards/organizations.ts";
import { countries, heritageLanguages, unitedStates } from "../cards/world.data.ts";

/**
 * The rival's numbers for codes, from 0. It is spared their look-up: it may know the whole made-up world in advance,
 * so that every set of codes is a mask of one or two 64-bit integers.
 */
export const issueNumbers = numbered(legalIssues.map(({ code }) => code));
export const placeNumbers = numbered([...Object.keys(countries), ...Object.keys(unitedStates)]);
export const organizationNumbers = numbered(organizations.map(({ id }) => id));
export const languageNumbers = numbered([
  ...new Set([...Object.values(countries).flatMap(({ languages }) => [...languages]), ...heritageLanguages]),
]);

function numbered(codes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(codes.map((code, at) => [code, at]));
}

export function numberOf(numbers: ReadonlyMap<string, number>, code: string): number {
  const number = numbers.get(code);
  if (number === undefined) throw new RangeError(`${code} is not in the made-up world`);
  return number;
}

const wordBits = 63; // bigint is signed

/** A set of numbers as two words of 63 bits. */
export function maskOf(numbers: Iterable<number>): readonly [low: bigint, high: bigint] {
  const words: [bigint, bigint] = [0n, 0n];
  for (const number of numbers) {
    if (number < wordBits) words[0] |= 1n << BigInt(number);
    else words[1] |= 1n << BigInt(number - wordBits);
  }
  return words;
}

/** A pair of a place and an issue as one number. */
export function pairOf(place: number, issue: number): number {
  return place * 1_000 + issue;
}

/** Languages as masks of one word: spoken, and through an interpreter only. */
export function languageMasks(languages: OfferedCard["languages"]): { spoken: bigint; interpreted: bigint } {
  const masked = (skill: string) =>
    maskOf(
      languages
        .filter((language) => language.skill === skill)
        .map(({ tag }) => numberOf(languageNumbers, spokenLanguageOf(tag))),
    )[0];
  return { spoken: masked("SPOKEN"), interpreted: masked("INTERPRETER") };
}
