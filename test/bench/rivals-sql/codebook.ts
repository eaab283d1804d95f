import type { OfferedCard } from "../../../subgraphs/matching/card/capability-card.ts";
import type { OrganizationStanding } from "../../../subgraphs/matching/rules/organization-standing.ts";
import { spokenLanguageOf } from "../../../subgraphs/matching/rules/practice-rules.ts";

type Numbers = ReadonlyMap<string, number>;

/**
 * The rival's numbers for codes, from 0. It is spared their look-up: it may know its whole world in advance, so that
 * every set of codes is a mask of one or two 64-bit integers.
 */
export type Codebook = {
  issues: Numbers;
  places: Numbers;
  languages: Numbers;
  /** By number. */
  organizations: readonly { id: string; standing: OrganizationStanding }[];
  organizationNumbers: Numbers;
};

export type World = {
  issues: readonly string[];
  places: readonly string[];
  /** BCP 47; those that are spoken alike count once. At most 63. */
  languages: readonly string[];
  organizations: Codebook["organizations"];
};

export function createCodebook({ issues, places, languages, organizations }: World): Codebook {
  return {
    issues: numbered(issues),
    places: numbered(places),
    languages: numbered([...new Set(languages.map(spokenLanguageOf))]),
    organizations,
    organizationNumbers: numbered(organizations.map(({ id }) => id)),
  };
}

function numbered(codes: readonly string[]): Numbers {
  return new Map(codes.map((code, at) => [code, at]));
}

export function numberOf(numbers: Numbers, code: string): number {
  const number = numbers.get(code);
  if (number === undefined) throw new RangeError(`${code} is not in this world`);
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

/** Languages as one word. */
export function languageMask(codebook: Codebook, tags: readonly string[]): bigint {
  return maskOf(tags.map((tag) => numberOf(codebook.languages, spokenLanguageOf(tag))))[0];
}

/** Languages of a card as masks: spoken, and through an interpreter only. */
export function languageMasks(codebook: Codebook, languages: OfferedCard["languages"]) {
  const masked = (skill: string) =>
    languageMask(
      codebook,
      languages.filter((language) => language.skill === skill).map(({ tag }) => tag),
    );
  return { spoken: masked("SPOKEN"), interpreted: masked("INTERPRETER") };
}
