const firstCapacity = 1 << 10;

/** What one search found: for each candidate its slot, the issues covered and exactly covered (bits), its score. */
export class FoundCandidates {
  slots = new Int32Array(firstCapacity);
  covers = new Int32Array(firstCapacity);
  exacts = new Int32Array(firstCapacity);
  /** Hundredths of a point. */
  scores = new Int32Array(firstCapacity);
  count = 0;
  /** How many organizations the candidates belong to. */
  organizations = 0;
  /** The issues, as bits, that somebody covers. */
  coveredByAnyone = 0;

  clear(): void {
    this.count = 0;
    this.organizations = 0;
    this.coveredByAnyone = 0;
  }

  /** Makes room for this many more. */
  reserve(more: number): void {
    if (this.count + more <= this.slots.length) return;
    const capacity = Math.ceil((this.count + more) * 1.5);
    this.slots = grown(this.slots, capacity);
    this.covers = grown(this.covers, capacity);
    this.exacts = grown(this.exacts, capacity);
    this.scores = grown(this.scores, capacity);
  }
}

function grown(held: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const array = new Int32Array(capacity);
  array.set(held);
  return array;
}
