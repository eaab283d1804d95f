import { z } from "zod";
import type { CapabilityCard, OfferedCard } from "./capability-card.ts";
import { type CardFlags, type CardTerms, packFlags } from "./card-flags.ts";
import { availabilities, costTerms, helpKinds, professions, traits } from "./vocabulary.ts";

const cardTerms = z.object({
  help: z.array(z.enum(helpKinds)),
  cost: z.array(z.enum(costTerms)),
  trained: z.boolean(),
  availability: z.enum(availabilities),
  profession: z.enum(professions),
  remote: z.boolean(),
  traits: z.array(z.enum(traits)),
});

/** What a card says in a few bits, as one text in one order: equal terms are equal texts. */
export function termsText(card: OfferedCard): string {
  const terms: CardTerms = {
    help: helpKinds.filter((kind) => card.help.includes(kind)),
    cost: costTerms.filter((term) => card.cost.includes(term)),
    trained: card.trained,
    availability: card.availability,
    profession: card.profession,
    remote: card.remote,
    traits: traits.filter((trait) => card.traits.includes(trait)),
  };
  return JSON.stringify(terms);
}

/** Reads terms, each different text once. */
export class TermsReader {
  readonly #flags = new Map<string, CardFlags>();

  flagsOf(text: string): CardFlags {
    const known = this.#flags.get(text);
    if (known !== undefined) return known;
    const flags = packFlags(cardTerms.parse(JSON.parse(text)));
    this.#flags.set(text, flags);
    return flags;
  }
}

/** Of several cards of one responder in a batch, the newest: one statement cannot write a row twice. */
export function newestOfEach(cards: readonly CapabilityCard[]): CapabilityCard[] {
  const newest = new Map<string, CapabilityCard>();
  for (const card of cards) {
    const held = newest.get(card.responder);
    if (!held || card.version > held.version) newest.set(card.responder, card);
  }
  return [...newest.values()];
}
