import type { ErrorCode } from "#shared/errors/error-codes.ts";
import type { StreamMessage } from "#shared/stream/stream-message.ts";

/** Of one stream: what has come and was not told yet. */
const maxQueued = 32;

/**
 * Between what an organization says and what a person reads. Whoever says waits while it is full; whoever ends it ends
 * it at once, and what was not told is told again to whoever comes back with a cursor.
 */
export class StreamQueue {
  #queued: StreamMessage[] = [];
  #end: Extract<StreamMessage, { kind: "end" }> | undefined;
  #wakeReader: (() => void) | undefined;
  #wakeWriter: (() => void) | undefined;

  /** False when it has ended, or was full for so long. */
  async push(message: StreamMessage, patienceMs: number): Promise<boolean> {
    if (this.#queued.length >= maxQueued && !this.#end) await this.#room(patienceMs);
    if (this.#end || this.#queued.length >= maxQueued) return false;
    this.#queued.push(message);
    this.#wakeReader?.();
    return true;
  }

  /** The first reason counts. */
  end(code?: ErrorCode): void {
    this.#end ??= code === undefined ? { kind: "end" } : { kind: "end", code };
    this.#queued = [];
    this.#wakeReader?.();
    this.#wakeWriter?.();
  }

  async next(): Promise<StreamMessage> {
    while (!this.#end) {
      const message = this.#queued.shift();
      this.#wakeWriter?.();
      if (message) return message;
      await new Promise<void>((resolve) => {
        this.#wakeReader = resolve;
      });
    }
    return this.#end;
  }

  async #room(patienceMs: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patienceMs);
      this.#wakeWriter = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wakeWriter = undefined;
  }
}
