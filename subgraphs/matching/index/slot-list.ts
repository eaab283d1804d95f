const firstCapacity = 4;

/** A growing set of slots in ascending order. Adding the highest slot costs nothing; others move what is above. */
export class SlotList {
  slots = new Uint32Array(firstCapacity);
  length = 0;

  add(slot: number): void {
    const at = this.#positionOf(slot);
    if (at < this.length && this.slots[at] === slot) return;
    if (this.length === this.slots.length) this.#resize(Math.ceil(this.length * 1.5));
    if (at < this.length) this.slots.copyWithin(at + 1, at, this.length);
    this.slots[at] = slot;
    this.length += 1;
  }

  remove(slot: number): void {
    const at = this.#positionOf(slot);
    if (at === this.length || this.slots[at] !== slot) return;
    this.slots.copyWithin(at, at + 1, this.length);
    this.length -= 1;
    if (this.slots.length > firstCapacity && this.length * 4 < this.slots.length) {
      this.#resize(Math.max(firstCapacity, this.length * 2));
    }
  }

  /** Where the slot stands or would stand. */
  #positionOf(slot: number): number {
    let low = 0;
    let high = this.length;
    if (high === 0 || (this.slots[high - 1] ?? 0) < slot) return high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.slots[middle] ?? 0) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #resize(capacity: number): void {
    const grown = new Uint32Array(capacity);
    grown.set(this.slots.subarray(0, this.length));
    this.slots = grown;
  }
}
