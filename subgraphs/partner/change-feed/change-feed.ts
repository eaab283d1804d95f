import type { Pool } from "#shared/database/pool.ts";
import type { ChangeSource, NextChanges } from "#shared/stream/change-source.ts";
import { changesAfter, feedState, placeChanges } from "./change-feed.store.ts";

/** Taken from the table at once, for one stream. */
const maxChanges = 100;

/** The organization's changes in commit order, with those who wait for the next. */
export class ChangeFeed implements ChangeSource {
  readonly #pool: Pool;
  readonly #clock: () => Date;
  readonly #waiting = new Set<() => void>();
  #last = 0;

  constructor({ pool, clock }: { pool: Pool; clock: () => Date }) {
    this.#pool = pool;
    this.#clock = clock;
  }

  /** Places what is new, and wakes whoever waits for it. */
  async place(): Promise<void> {
    await this.#pool.transaction((sql) => placeChanges(sql, this.#clock()));
    const { last } = await feedState(this.#pool);
    if (last <= this.#last) return;
    this.#last = last;
    for (const wake of this.#waiting) wake();
  }

  async newest(): Promise<string> {
    await this.place();
    const { epoch, last } = await feedState(this.#pool);
    return cursorOf(epoch, last);
  }

  async after(cursor: string, type: string): Promise<NextChanges | undefined> {
    const { epoch, last, forgotten } = await feedState(this.#pool);
    const after = positionIn(cursor, epoch);
    if (after === undefined || after > last || after < forgotten) return undefined;
    const placed = await changesAfter(this.#pool, { type, after, upTo: last, limit: maxChanges });
    const changes = placed.map(({ position, subject }) => ({ cursor: cursorOf(epoch, position), id: subject }));
    const full = placed.length === maxChanges ? placed.at(-1) : undefined;
    return { changes, cursor: cursorOf(epoch, full?.position ?? last) };
  }

  async wait(cursor: string, atMostMs: number, signal: AbortSignal): Promise<boolean> {
    const seen = Number(cursor.slice(cursor.indexOf(".") + 1));
    if (signal.aborted || this.#last > seen) return this.#last > seen;
    await new Promise<void>((resolve) => {
      const wake = () => {
        clearTimeout(timer);
        this.#waiting.delete(wake);
        signal.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, atMostMs);
      this.#waiting.add(wake);
      signal.addEventListener("abort", wake, { once: true });
    });
    return this.#last > seen;
  }
}

/** `<epoch>.<position>`: after a restore another one, so that nobody goes on from where another history was. */
function cursorOf(epoch: string, position: number): string {
  return `${epoch}.${position}`;
}

function positionIn(cursor: string, epoch: string): number | undefined {
  const [named, position = ""] = cursor.split(".");
  return named === epoch && /^\d{1,15}$/.test(position) ? Number(position) : undefined;
}
