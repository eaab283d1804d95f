import { keyLength, type ResponderKey } from "../card/responder-key.ts";

const firstCapacity = 1 << 10;

/** What the table compares with: the key and the organization of the card in a slot. */
export interface KeyedSlots {
  holds(slot: number, organization: number, key: ResponderKey): boolean;
  hashOf(slot: number, seed: number): number;
}

/**
 * From a responder's id to its slot, in 4 to 16 bytes per card: open addressing with linear probing.
 * The seed keeps an organization from choosing ids that collide.
 */
export class KeyTable {
  /** slot + 1; 0 is empty. */
  #cells = new Int32Array(firstCapacity);
  #count = 0;
  readonly #slots: KeyedSlots;
  readonly #seed: number;

  constructor(slots: KeyedSlots, seed: number) {
    this.#slots = slots;
    this.#seed = seed;
  }

  /** The slot of a responder, or -1. */
  find(organization: number, key: ResponderKey): number {
    const cell = this.#cellOf(organization, key);
    return (this.#cells[cell] ?? 0) - 1;
  }

  /** Adds a slot whose key is not in the table yet. */
  add(slot: number): void {
    if ((this.#count + 1) * 2 > this.#cells.length) this.#grow();
    this.#place(slot);
    this.#count += 1;
  }

  /** Takes a responder out and closes the gap, so that no tombstone lengthens later probes. */
  remove(organization: number, key: ResponderKey): void {
    let gap = this.#cellOf(organization, key);
    if (this.#cells[gap] === 0) return;
    this.#count -= 1;
    const mask = this.#cells.length - 1;
    for (let next = (gap + 1) & mask; this.#cells[next] !== 0; next = (next + 1) & mask) {
      const wanted = this.#slots.hashOf((this.#cells[next] ?? 0) - 1, this.#seed) & mask;
      if (((next - wanted) & mask) < ((next - gap) & mask)) continue;
      this.#cells[gap] = this.#cells[next] ?? 0;
      gap = next;
    }
    this.#cells[gap] = 0;
  }

  #cellOf(organization: number, key: ResponderKey): number {
    const mask = this.#cells.length - 1;
    let cell = hashKey(this.#seed ^ organization, key) & mask;
    for (let held = this.#cells[cell] ?? 0; held !== 0; held = this.#cells[cell] ?? 0) {
      if (this.#slots.holds(held - 1, organization, key)) return cell;
      cell = (cell + 1) & mask;
    }
    return cell;
  }

  #place(slot: number): void {
    const mask = this.#cells.length - 1;
    let cell = this.#slots.hashOf(slot, this.#seed) & mask;
    while (this.#cells[cell] !== 0) cell = (cell + 1) & mask;
    this.#cells[cell] = slot + 1;
  }

  #grow(): void {
    const held = this.#cells;
    this.#cells = new Int32Array(held.length * 2);
    for (const cell of held) if (cell !== 0) this.#place(cell - 1);
  }
}

/**
 * Mixes all 128 bits of a key into `start`, so that every bit of the id moves the low bits of the hash.
 * `keys` holds keys end to end; the one meant is at `position`.
 */
export function hashKey(start: number, keys: Int32Array, position = 0): number {
  let hash = start;
  for (let word = position * keyLength; word < (position + 1) * keyLength; word += 1) {
    hash = Math.imul(hash ^ (keys[word] ?? 0), 0x85ebca6b);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
