import { withManyLanguages } from "./card-flags.ts";
import type { CodedCard } from "./coded-card.ts";
import { keyLength, type ResponderKey } from "./responder-key.ts";
import { TermArena } from "./term-arena.ts";

const firstCapacity = 1 << 10;

/**
 * Integers per record of a slot: flags; organization << 16 | confirmed day; four languages of 16 bits.
 * What a search reads of a card lies in these 16 bytes, one cache line.
 */
export const recordLength = 4;
const recordLanguages = 4;
const maxSixteenBits = 0xffff;

/** All cards as a structure of arrays. A slot is a card's place in them; a freed slot is used again. */
export class CardColumns {
  records = new Int32Array(firstCapacity * recordLength);
  keys = new Int32Array(firstCapacity * keyLength);
  changes = new Float64Array(firstCapacity);
  readonly arena = new TermArena();
  readonly #free: number[] = [];
  #end = 0;

  /** How many cards are held. */
  get count(): number {
    return this.#end - this.#free.length;
  }

  /** One more than the highest slot ever used. */
  get end(): number {
    return this.#end;
  }

  /** How many slots there is room for. */
  get capacity(): number {
    return this.changes.length;
  }

  takeSlot(): number {
    const freed = this.#free.pop();
    if (freed !== undefined) return freed;
    if (this.#end === this.changes.length) this.#grow(Math.ceil(this.#end * 1.5));
    this.#end += 1;
    return this.#end - 1;
  }

  freeSlot(slot: number): void {
    this.records.fill(0, slot * recordLength, (slot + 1) * recordLength);
    this.arena.drop(slot);
    this.#free.push(slot);
  }

  write(slot: number, card: CodedCard): void {
    const { languages } = card;
    const at = slot * recordLength;
    const day = Math.min(Math.max(card.confirmedDay, 0), maxSixteenBits);
    this.records[at] = languages.length > recordLanguages ? withManyLanguages(card.flags) : card.flags;
    this.records[at + 1] = (card.organization << 16) | day;
    this.records[at + 2] = (languages[0] ?? 0) | ((languages[1] ?? 0) << 16);
    this.records[at + 3] = (languages[2] ?? 0) | ((languages[3] ?? 0) << 16);
    this.keys.set(card.key, slot * keyLength);
    this.changes[slot] = card.change;
    this.arena.put(slot, card);
  }

  /** A slot's card; its arrays are copies. */
  read(slot: number): CodedCard {
    const at = slot * recordLength;
    const standing = this.records[at + 1] ?? 0;
    return {
      organization: standing >>> 16,
      key: this.keys.slice(slot * keyLength, (slot + 1) * keyLength),
      flags: this.records[at] ?? 0,
      confirmedDay: standing & maxSixteenBits,
      change: this.changes[slot] ?? 0,
      ...this.arena.read(slot),
    };
  }

  organizationOf(slot: number): number {
    return (this.records[slot * recordLength + 1] ?? 0) >>> 16;
  }

  holdsKey(slot: number, key: ResponderKey): boolean {
    return this.compareKey(slot, key) === 0;
  }

  /**
   * The order of the uuids as texts: negative when the slot's comes first. `keys` holds keys end to end; the one
   * meant is at `position`.
   */
  compareKey(slot: number, keys: Int32Array, position = 0): number {
    for (let word = 0; word < keyLength; word += 1) {
      const held = (this.keys[slot * keyLength + word] ?? 0) >>> 0;
      const other = (keys[position * keyLength + word] ?? 0) >>> 0;
      if (held !== other) return held < other ? -1 : 1;
    }
    return 0;
  }

  #grow(capacity: number): void {
    const records = new Int32Array(capacity * recordLength);
    const keys = new Int32Array(capacity * keyLength);
    const changes = new Float64Array(capacity);
    records.set(this.records);
    keys.set(this.keys);
    changes.set(this.changes);
    this.records = records;
    this.keys = keys;
    this.changes = changes;
  }
}
