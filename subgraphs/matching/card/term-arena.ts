const firstCapacity = 1 << 12;
const headLength = 3;

export interface CardLists {
  readonly issues: readonly number[];
  readonly places: readonly number[];
  readonly languages: readonly number[];
}

/**
 * The lists of all cards, end to end in one array of 16-bit numbers: three lengths, then the lists.
 * What is given up leaves a hole; when holes outweigh what is held, everything is moved together.
 */
export class TermArena {
  /** Where a slot's lists begin; 0 is "none". */
  starts = new Uint32Array(firstCapacity);
  terms = new Uint16Array(firstCapacity);
  #end = 1;
  #holes = 0;

  put(slot: number, { issues, places, languages }: CardLists): void {
    let at = this.#allot(slot, headLength + issues.length + places.length + languages.length);
    this.terms[at++] = issues.length;
    this.terms[at++] = places.length;
    this.terms[at++] = languages.length;
    for (const term of issues) this.terms[at++] = term;
    for (const term of places) this.terms[at++] = term;
    for (const term of languages) this.terms[at++] = term;
  }

  drop(slot: number): void {
    const start = this.starts[slot] ?? 0;
    if (start === 0) return;
    this.#holes += this.#lengthAt(start);
    this.starts[slot] = 0;
  }

  read(slot: number): CardLists {
    const start = this.starts[slot] ?? 0;
    if (start === 0) return { issues: [], places: [], languages: [] };
    const [issueCount = 0, placeCount = 0, languageCount = 0] = this.terms.subarray(start, start + headLength);
    const issuesAt = start + headLength;
    const placesAt = issuesAt + issueCount;
    const languagesAt = placesAt + placeCount;
    return {
      issues: [...this.terms.subarray(issuesAt, placesAt)],
      places: [...this.terms.subarray(placesAt, languagesAt)],
      languages: [...this.terms.subarray(languagesAt, languagesAt + languageCount)],
    };
  }

  #lengthAt(start: number): number {
    const { terms } = this;
    return headLength + (terms[start] ?? 0) + (terms[start + 1] ?? 0) + (terms[start + 2] ?? 0);
  }

  /** Where a slot's lists of this length go: over the old ones when they are as long, else at the end. */
  #allot(slot: number, length: number): number {
    const held = this.starts[slot] ?? 0;
    if (held !== 0 && this.#lengthAt(held) === length) return held;
    this.drop(slot);
    this.#makeRoom(slot, length);
    const start = this.#end;
    this.starts[slot] = start;
    this.#end += length;
    return start;
  }

  #makeRoom(slot: number, length: number): void {
    if (slot >= this.starts.length) {
      const starts = new Uint32Array(Math.max(slot + 1, Math.ceil(this.starts.length * 1.5)));
      starts.set(this.starts);
      this.starts = starts;
    }
    if (this.#end + length <= this.terms.length) return;
    if (this.#holes === 0) {
      this.terms = grown(this.terms, Math.max(Math.ceil(this.#end * 1.5), this.#end + length));
      return;
    }
    const held = this.#end - this.#holes;
    const capacity = this.#holes > held ? this.terms.length : Math.ceil(this.terms.length * 1.5);
    this.#moveTogether(Math.max(capacity, held + length));
  }

  #moveTogether(capacity: number): void {
    const moved = new Uint16Array(capacity);
    let end = 1;
    for (let slot = 0; slot < this.starts.length; slot += 1) {
      const start = this.starts[slot] ?? 0;
      if (start === 0) continue;
      const length = this.#lengthAt(start);
      moved.set(this.terms.subarray(start, start + length), end);
      this.starts[slot] = end;
      end += length;
    }
    this.terms = moved;
    this.#end = end;
    this.#holes = 0;
  }
}

function grown(terms: Uint16Array<ArrayBuffer>, capacity: number): Uint16Array<ArrayBuffer> {
  const copy = new Uint16Array(capacity);
  copy.set(terms);
  return copy;
}
