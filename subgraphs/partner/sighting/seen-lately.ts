const maxRemembered = 50_000;

/** What this process has noted in the current hour, so that looking again costs nothing. The database decides. */
export class SeenLately {
  #hour = 0;
  readonly #seen = new Set<string>();

  has(person: string, need: string, hour: Date): boolean {
    return hour.getTime() === this.#hour && this.#seen.has(`${person} ${need}`);
  }

  add(person: string, needs: readonly string[], hour: Date): void {
    if (hour.getTime() !== this.#hour || this.#seen.size + needs.length > maxRemembered) this.#seen.clear();
    this.#hour = hour.getTime();
    for (const need of needs) this.#seen.add(`${person} ${need}`);
  }
}
