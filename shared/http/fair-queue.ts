/**
 * Who waits, a line for each caller. Turns go round the lines, so that whoever sends much waits behind their own; and
 * when there are too many, the newest of the longest line gives way.
 */
export class FairQueue<Waiting> {
  readonly #lines = new Map<string, Set<Waiting>>();
  #size = 0;

  get size(): number {
    return this.#size;
  }

  add(caller: string, waiting: Waiting): void {
    const line = this.#lines.get(caller) ?? new Set();
    this.#lines.set(caller, line.add(waiting));
    this.#size += 1;
  }

  remove(caller: string, waiting: Waiting): void {
    const line = this.#lines.get(caller);
    if (!line?.delete(waiting)) return;
    this.#size -= 1;
    if (line.size === 0) this.#lines.delete(caller);
  }

  /** Takes out whoever is next: the one who waits longest in the line whose turn it is. */
  next(): Waiting | undefined {
    for (const [caller, line] of this.#lines) {
      for (const first of line) {
        this.remove(caller, first);
        if (this.#lines.delete(caller)) this.#lines.set(caller, line); // the last to have a turn again
        return first;
      }
    }
    return undefined;
  }

  /** Takes out the newest of the longest line, for one more of this caller; nobody when their own is as long. */
  giveWay(caller: string): Waiting | undefined {
    let longest = caller;
    for (const [other, line] of this.#lines) {
      if (line.size > this.#lengthOf(longest) + (longest === caller ? 1 : 0)) longest = other;
    }
    const newest = longest === caller ? undefined : [...(this.#lines.get(longest) ?? [])].at(-1);
    if (newest !== undefined) this.remove(longest, newest);
    return newest;
  }

  #lengthOf(caller: string): number {
    return this.#lines.get(caller)?.size ?? 0;
  }
}
