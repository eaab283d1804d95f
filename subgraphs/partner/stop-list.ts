/** What a process has started, to be stopped in the opposite order: whoever takes requests goes first. */
export class StopList {
  readonly #stops: (() => unknown)[] = [];

  add<Part>(part: Part, stop: (part: Part) => unknown): Part {
    this.#stops.push(() => stop(part));
    return part;
  }

  /** Stops everything once; one that fails does not keep the others running. */
  async run(): Promise<void> {
    for (let stop = this.#stops.pop(); stop; stop = this.#stops.pop()) {
      await Promise.resolve(stop()).catch(() => undefined);
    }
  }
}
