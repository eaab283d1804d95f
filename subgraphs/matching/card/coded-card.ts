import type { CardFlags } from "./card-flags.ts";
import type { ResponderKey } from "./responder-key.ts";

/** A card in numbers: codes are numbers of their pools. Lists are ascending and without repeats. */
export interface CodedCard {
  readonly organization: number;
  readonly key: ResponderKey;
  readonly flags: CardFlags;
  /** Days since 1970-01-01. */
  readonly confirmedDay: number;
  /** The number of the change that brought it; grows with every change of any card. */
  readonly change: number;
  readonly issues: readonly number[];
  /** `[nowhere]` when the card names no jurisdiction. */
  readonly places: readonly number[];
  /** The language's number times two, plus one when it is spoken without an interpreter. */
  readonly languages: readonly number[];
}

/** The bits of a coded language that tell the skill and not the language. */
export const languageSkillBits = 1;

export function codedLanguage(language: number, isSpoken: boolean): number {
  return language * 2 + Number(isSpoken);
}
