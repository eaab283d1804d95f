import type { SlotList } from "../index/slot-list.ts";

/** How many slots are looked at together: what is noted of them stays in the processor's cache. */
export const blockLength = 1 << 15;

/** Notes, for one block of slots at a time, which issues each slot covers. */
export class BlockMarks {
  /** Per slot of the block: issues covered, issues covered exactly, as bits. */
  readonly #marks = new Int32Array(blockLength * 2);
  /** The slots noted, each once. */
  readonly touched = new Int32Array(blockLength);
  touchedCount = 0;

  note(slot: number, covered: number, exact: number): void {
    const at = (slot % blockLength) * 2;
    const mark = this.#marks[at] ?? 0;
    if (mark === 0) {
      this.touched[this.touchedCount] = slot;
      this.touchedCount += 1;
    }
    this.#marks[at] = mark | covered;
    this.#marks[at + 1] = (this.#marks[at + 1] ?? 0) | exact;
  }

  coveredBy(slot: number): number {
    return this.#marks[(slot % blockLength) * 2] ?? 0;
  }

  exactlyCoveredBy(slot: number): number {
    return this.#marks[(slot % blockLength) * 2 + 1] ?? 0;
  }

  forget(slot: number): void {
    const at = (slot % blockLength) * 2;
    this.#marks[at] = 0;
    this.#marks[at + 1] = 0;
  }
}

/** A walk along one list of slots, block by block. */
export class ListWalk {
  readonly #list: SlotList;
  readonly #covered: number;
  readonly #exact: number;
  #at = 0;

  /** `covered`, `exact`: what a slot in the list covers, as bits of the need's issues. */
  constructor(list: SlotList, covered: number, exact: number) {
    this.#list = list;
    this.#covered = covered;
    this.#exact = exact;
  }

  /** Notes the list's slots below `end` that it has not passed yet. */
  advance(end: number, marks: BlockMarks): void {
    const { slots, length } = this.#list;
    let at = this.#at;
    for (; at < length; at += 1) {
      const slot = slots[at] ?? 0;
      if (slot >= end) break;
      marks.note(slot, this.#covered, this.#exact);
    }
    this.#at = at;
  }
}
