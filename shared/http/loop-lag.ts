/**
 * How long whatever arrives waits until this process comes to it. Measured with work and not by a timer: a process at
 * rest measures nothing.
 */
export class LoopLag {
  #isMeasuring = false;
  #lastMs = 0;

  /** Of the last turn of the event loop that was measured, in milliseconds. */
  get ms(): number {
    return this.#lastMs;
  }

  measure(): void {
    if (this.#isMeasuring) return;
    this.#isMeasuring = true;
    const startedMs = performance.now();
    setImmediate(() => {
      this.#lastMs = performance.now() - startedMs;
      this.#isMeasuring = false;
    });
  }
}
