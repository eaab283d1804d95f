const firstCells = 1 << 10;
const hashPrime = 0x85ebca6b;

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
  readonly #texts: DataView[] = [];
  readonly #codes: number[] = [];

  /** @param seed any 32-bit number that others cannot guess, so that nobody can choose codes that collide */
  constructor(seed: number, codeOf: (text: string) => number) {
    this.#seed = seed;
    this.#codeOf = codeOf;
  }

  /** The number of the UTF-8 text that lies in `bytes` from `start` to `end`. */
  read(bytes: DataView, start: number, end: number): number {
    const hash = hashBytes(this.#seed, bytes, { start, end });
    const mask = this.#cells.length - 1;
    let cell = hash & mask;
    for (let held = this.#cells[cell] ?? 0; held !== 0; held = this.#cells[cell] ?? 0) {
      if (this.#hashes[held - 1] === hash && isSame(this.#texts[held - 1], bytes, { start, end })) {
        return this.#codes[held - 1] ?? 0;
      }
      cell = (cell + 1) & mask;
    }
    return this.#add(hash, Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start));
  }

  #add(hash: number, bytes: Buffer): number {
    const code = this.#codeOf(bytes.toString("utf8"));
    if (this.#codes.length === maxTexts) return code;
    if ((this.#codes.length + 1) * 2 > this.#cells.length) this.#grow();
    this.#texts.push(new DataView(Uint8Array.from(bytes).buffer));
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

type Stretch = { start: number; end: number };

/** Four bytes at a time, the rest one by one. */
function hashBytes(seed: number, bytes: DataView, { start, end }: Stretch): number {
  let hash = seed ^ (end - start);
  let at = start;
  for (; at + 4 <= end; at += 4) {
    hash = Math.imul(hash ^ bytes.getInt32(at), hashPrime);
    hash ^= hash >>> 15;
  }
  for (; at < end; at += 1) hash = Math.imul(hash ^ bytes.getUint8(at), hashPrime);
  return hash ^ (hash >>> 15);
}

function isSame(text: DataView | undefined, bytes: DataView, { start, end }: Stretch): boolean {
  if (text?.byteLength !== end - start) return false;
  let at = start;
  for (; at + 4 <= end; at += 4) if (text.getInt32(at - start) !== bytes.getInt32(at)) return false;
  for (; at < end; at += 1) if (text.getUint8(at - start) !== bytes.getUint8(at)) return false;
  return true;
}
