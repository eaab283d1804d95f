const firstCells = 1 << 10;
const hashPrime = 0x01000193;

/** Most texts that are remembered; beyond that each is read anew. */
const maxTexts = 100_000;

/**
 * Numbers of short texts, looked up by their bytes: a million cards name the same few thousand codes again and again,
 * and no text is made for one that is known. A rolling hash finds the place, the bytes themselves decide.
 */
export class ByteCodes {
  readonly #codeOf: (text: string) => number;
  readonly #seed: number;
  /** Index of a text plus one; 0 is empty. */
  #cells = new Int32Array(firstCells);
  readonly #hashes: number[] = [];
  readonly #texts: Buffer[] = [];
  readonly #codes: number[] = [];

  /** @param seed any 32-bit number that others cannot guess, so that nobody can choose codes that collide */
  constructor(seed: number, codeOf: (text: string) => number) {
    this.#seed = seed;
    this.#codeOf = codeOf;
  }

  /** The number of the UTF-8 text that lies in `bytes` from `start` to `end`. */
  read(bytes: Buffer, start: number, end: number): number {
    let hash = this.#seed;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] ?? 0), hashPrime);
    hash ^= hash >>> 15;
    const mask = this.#cells.length - 1;
    let cell = hash & mask;
    for (let held = this.#cells[cell] ?? 0; held !== 0; held = this.#cells[cell] ?? 0) {
      if (this.#hashes[held - 1] === hash && this.#holds(held - 1, bytes, start, end))
        return this.#codes[held - 1] ?? 0;
      cell = (cell + 1) & mask;
    }
    return this.#add(hash, bytes.subarray(start, end));
  }

  #holds(index: number, bytes: Buffer, start: number, end: number): boolean {
    const text = this.#texts[index];
    if (text?.length !== end - start) return false;
    for (let at = 0; at < text.length; at += 1) if (text[at] !== bytes[start + at]) return false;
    return true;
  }

  #add(hash: number, bytes: Buffer): number {
    const code = this.#codeOf(bytes.toString("utf8"));
    if (this.#codes.length === maxTexts) return code;
    if ((this.#codes.length + 1) * 2 > this.#cells.length) this.#grow();
    this.#texts.push(Buffer.from(bytes));
    this.#hashes.push(hash);
    this.#place(this.#codes.push(code), hash);
    return code;
  }

  #grow(): void {
    this.#cells = new Int32Array(this.#cells.length * 2);
    for (const [index, hash] of this.#hashes.entries()) this.#place(index + 1, hash);
  }

  #place(held: number, hash: number): void {
    const mask = this.#cells.length - 1;
    let cell = hash & mask;
    while (this.#cells[cell] !== 0) cell = (cell + 1) & mask;
    this.#cells[cell] = held;
  }
}
