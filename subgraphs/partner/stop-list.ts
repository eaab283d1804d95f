/** What a process has started, to be stopped in the opposite order: whoever takes requests goes first. */
export class StopList {
  readonly #stops: (() => unknown)[] = [];
  #isOver = false;

  /** Notes a part. One that comes after the end, since it was begun together with a part that failed, is stopped at once. */
  add<Part>(part: Part, stop: (part: Part) => unknown): Part {
    if (this.#isOver) void attempt(() => stop(part));
    else this.#stops.push(() => stop(part));
    return part;
  }

  /** Stops everything once; one that fails does not keep the others running. */
  async run(): Promise<void> {
    this.#isOver = true;
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) await attempt(stop);
  }
}

async function attempt(stop: () => unknown): Promise<void> {
  try {
    await stop();
  } catch {
    // Whatever is half stopped ends with the process.
  }
}
