import {
  type Availability,
  availabilities,
  type CostTerm,
  costTerms,
  type HelpKind,
  helpKinds,
  type Profession,
  professions,
  type Trait,
  traits,
} from "./vocabulary.ts";

/** What a card says in one or a few bits each. */
export interface CardTerms {
  readonly help: readonly HelpKind[];
  readonly cost: readonly CostTerm[];
  readonly trained: boolean;
  readonly availability: Availability;
  readonly profession: Profession;
  readonly remote: boolean;
  readonly traits: readonly Trait[];
}

/**
 * A card's terms in one integer of 22 bits, so that a search reads them at once:
 * help 0-4, cost 5-8, trained 9, availability 10-11, profession 12-14, remote 15, traits 16-21.
 */
export type CardFlags = number;

const helpMask = 0b11111;
const termsMask = 0b1111111;
const manyLanguagesBit = 1 << 22;

/** An expert or interpreter may be listed for representation by mistake: it never counts. */
const neverRepresents: ReadonlySet<Profession> = new Set<Profession>(["EXPERT", "INTERPRETER"]);

function bitsOf<Word>(vocabulary: readonly Word[], words: readonly Word[]): number {
  return words.reduce((bits, word) => bits | (1 << vocabulary.indexOf(word)), 0);
}

function wordsOf<Word>(vocabulary: readonly Word[], bits: number): Word[] {
  return vocabulary.filter((_, index) => (bits >>> index) & 1);
}

/** A card's terms as they count in a search. */
export function packFlags(terms: CardTerms): CardFlags {
  return countedFlags(packTerms(terms));
}

/** A card's terms as they were told. */
export function packTerms(terms: CardTerms): number {
  return (
    bitsOf(helpKinds, terms.help) |
    (bitsOf(costTerms, terms.cost) << 5) |
    (Number(terms.trained) << 9) |
    (availabilities.indexOf(terms.availability) << 10) |
    (professions.indexOf(terms.profession) << 12) |
    (Number(terms.remote) << 15) |
    (bitsOf(traits, terms.traits) << 16)
  );
}

/** What counts of the terms that were told. */
export function countedFlags(terms: number): CardFlags {
  const profession = professions[practiceBits(terms) & 0b111];
  if (profession === undefined || !neverRepresents.has(profession)) return terms;
  return terms & ~bitsOf(helpKinds, ["REPRESENTATION"]);
}

export function unpackFlags(flags: CardFlags): CardTerms {
  return {
    help: wordsOf(helpKinds, helpBits(flags)),
    ...unpackOffer(offerBits(flags)),
    ...unpackPractice(practiceBits(flags)),
    traits: traitsOf(traitBits(flags)),
  };
}

/** 5 bits, one per kind of help. */
export function helpBits(flags: CardFlags): number {
  return flags & helpMask;
}

/** 7 bits: cost, trained, availability. */
export function offerBits(flags: CardFlags): number {
  return (flags >>> 5) & termsMask;
}

/** 4 bits: profession, remote. */
export function practiceBits(flags: CardFlags): number {
  return (flags >>> 12) & 0b1111;
}

/** 6 bits, one per trait. */
export function traitBits(flags: CardFlags): number {
  return (flags >>> 16) & 0b111111;
}

export function traitsOf(bits: number): Trait[] {
  return wordsOf(traits, bits);
}

export function unpackOffer(bits: number): Pick<CardTerms, "cost" | "trained" | "availability"> {
  return {
    cost: wordsOf(costTerms, bits & 0b1111),
    trained: ((bits >>> 4) & 1) === 1,
    availability: availabilities[bits >>> 5] ?? "PAUSED",
  };
}

export function unpackPractice(bits: number): Pick<CardTerms, "profession" | "remote"> {
  return { profession: professions[bits & 0b111] ?? "INTERPRETER", remote: ((bits >>> 3) & 1) === 1 };
}

/** Marks a card whose languages do not fit into its record. */
export function withManyLanguages(flags: CardFlags): CardFlags {
  return flags | manyLanguagesBit;
}

export function hasManyLanguages(flags: CardFlags): boolean {
  return (flags & manyLanguagesBit) !== 0;
}
