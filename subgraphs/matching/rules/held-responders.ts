import type { RecordBook } from "#shared/record/record-book.ts";

/** What has to be done so that an index shows nobody whom the centre's operators hide, and everybody else. */
export type HoldNews = { hidden: string[]; shown: string[] };

/** The responders whom nobody outside of their organization is to be shown, as far as they were taken in. */
export class HeldResponders {
  readonly #book: Pick<RecordBook, "heldRows" | "onChange">;
  #held: ReadonlySet<string> = new Set();
  readonly #unshown = new Set<string>();

  constructor(book: Pick<RecordBook, "heldRows" | "onChange">) {
    this.#book = book;
  }

  /** Takes in what is new since the last time. */
  takeNews(): HoldNews {
    const [before, now] = [this.#held, this.#book.heldRows()];
    this.#held = now;
    for (const id of before) if (!now.has(id)) this.#unshown.add(id);
    for (const id of now) this.#unshown.delete(id);
    return { hidden: [...now].filter((id) => !before.has(id)), shown: [...this.#unshown] };
  }

  /** Whom to show again is told until it was done: it takes a database. */
  noteShown(ids: readonly string[]): void {
    for (const id of ids) this.#unshown.delete(id);
  }

  isHeld(id: string): boolean {
    return this.#held.has(id);
  }

  onChange(listener: () => void): () => void {
    return this.#book.onChange(listener);
  }
}
