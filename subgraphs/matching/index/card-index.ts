import type { CapabilityCard, OfferedCard } from "../card/capability-card.ts";
import { CardColumns } from "../card/card-columns.ts";
import { packFlags } from "../card/card-flags.ts";
import { type CodedCard, codedLanguage } from "../card/coded-card.ts";
import { dayNumberOf } from "../card/day-number.ts";
import { keyOfUuid, type ResponderKey, splitResponderId } from "../card/responder-key.ts";
import type { OrganizationStanding } from "../rules/organization-standing.ts";
import { type PracticeRules, spokenLanguageOf } from "../rules/practice-rules.ts";
import { hashKey, KeyTable } from "./key-table.ts";
import { OrganizationTable } from "./organization-table.ts";
import { nowhere, Postings } from "./postings.ts";
import { StringPool } from "./string-pool.ts";

const maxCodes = nowhere - 1;
const maxLanguages = 0x7fff;

/** All cards in memory, ready to be searched. Knows nothing of where they come from. */
export class CardIndex {
  readonly rules: PracticeRules;
  /** Keeps others from choosing what collides in a table. */
  readonly seed: number;
  readonly columns = new CardColumns();
  readonly organizations = new OrganizationTable();
  readonly issues = new StringPool(maxCodes);
  readonly places = new StringPool(maxCodes);
  readonly languages = new StringPool(maxLanguages);
  readonly postings = new Postings(this.places);
  readonly #table: KeyTable;
  #lastChange = 0;

  /** @param seed any 32-bit number that others cannot guess */
  constructor(rules: PracticeRules, seed: number) {
    this.rules = rules;
    this.seed = seed;
    const { columns } = this;
    this.#table = new KeyTable(
      {
        holds: (slot, organization, key) =>
          columns.organizationOf(slot) === organization && columns.holdsKey(slot, key),
        hashOf: (slot, by) => hashKey(by ^ columns.organizationOf(slot), columns.keys, slot),
      },
      seed,
    );
  }

  /** The highest change that has been applied. */
  get lastChange(): number {
    return this.#lastChange;
  }

  setStanding(organization: string, standing: OrganizationStanding | undefined): void {
    this.organizations.setStanding(this.organizations.intern(organization), standing);
  }

  /** Takes in a card as it is after a change. Changes of one responder must come in their order. */
  apply(card: CapabilityCard, change: number): void {
    const { organization, uuid } = splitResponderId(card.responder);
    if (!card.removed) this.put(this.#encode(card, change));
    else this.remove(this.organizations.intern(organization), keyOfUuid(uuid), change);
  }

  put(card: CodedCard): void {
    this.#lastChange = Math.max(this.#lastChange, card.change);
    if (card.organization === 0) return;
    const found = this.#table.find(card.organization, card.key);
    if (found < 0) this.#insert(card);
    else this.#replace(found, card);
  }

  /** Where a responder's card is; undefined for one whose card is not here. */
  slotOf(responder: string): number | undefined {
    const { organization, uuid } = splitResponderId(responder);
    const slot = this.#table.find(this.organizations.find(organization), keyOfUuid(uuid));
    return slot < 0 ? undefined : slot;
  }

  remove(organization: number, key: ResponderKey, change: number): void {
    this.#lastChange = Math.max(this.#lastChange, change);
    const slot = this.#table.find(organization, key);
    if (slot < 0) return;
    this.#table.remove(organization, key);
    const { issues, places } = this.columns.arena.read(slot);
    this.postings.remove(slot, issues, places);
    this.columns.freeSlot(slot);
    this.organizations.countCard(organization, -1);
  }

  #insert(card: CodedCard): void {
    const slot = this.columns.takeSlot();
    this.columns.write(slot, card);
    this.#table.add(slot);
    this.postings.add(slot, card.issues, card.places);
    this.organizations.countCard(card.organization, 1);
  }

  #replace(slot: number, card: CodedCard): void {
    const held = this.columns.arena.read(slot);
    this.columns.write(slot, card);
    if (isSameList(held.issues, card.issues) && isSameList(held.places, card.places)) return;
    this.postings.remove(slot, held.issues, held.places);
    this.postings.add(slot, card.issues, card.places);
  }

  #encode(card: OfferedCard, change: number): CodedCard {
    const { organization, uuid } = splitResponderId(card.responder);
    const issues = card.issues.filter((code) => this.rules.isLegalIssue(code));
    return {
      organization: this.organizations.intern(organization),
      key: keyOfUuid(uuid),
      flags: packFlags(card),
      confirmedDay: dayNumberOf(card.confirmedOn),
      change,
      issues: internAll(this.issues, issues),
      places: card.jurisdictions.length > 0 ? internAll(this.places, card.jurisdictions) : [nowhere],
      languages: codeLanguages(this.languages, card.languages),
    };
  }
}

export function internAll(pool: StringPool, texts: readonly string[]): number[] {
  const ids = new Set(texts.map((text) => pool.intern(text)).filter((id) => id !== 0));
  return [...ids].sort((a, b) => a - b);
}

/** One entry per language: spoken beats through an interpreter. */
export function codeLanguages(pool: StringPool, languages: OfferedCard["languages"]): number[] {
  const spoken = new Map<number, boolean>();
  for (const { tag, skill } of languages) {
    const id = pool.intern(spokenLanguageOf(tag));
    if (id !== 0) spoken.set(id, (spoken.get(id) ?? false) || skill === "SPOKEN");
  }
  return [...spoken].map(([id, isSpoken]) => codedLanguage(id, isSpoken)).sort((a, b) => a - b);
}

function isSameList(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
