/** Codes as small numbers, from 1; 0 is "none". */
export class StringPool {
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [""];
  readonly #capacity: number;

  /** @param capacity most texts held; numbers go up to it. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get size(): number {
    return this.#texts.length - 1;
  }

  /** The number of a text, given one now if it had none; 0 when the pool is full. */
  intern(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    if (this.size >= this.#capacity) return 0;
    const id = this.#texts.push(text) - 1;
    this.#ids.set(text, id);
    return id;
  }

  /** 0 when nobody has named this text yet. */
  find(text: string): number {
    return this.#ids.get(text) ?? 0;
  }

  textOf(id: number): string {
    return this.#texts[id] ?? "";
  }

  /** Every text, by its number. */
  texts(): string[] {
    return this.#texts.slice(1);
  }
}
