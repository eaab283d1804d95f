import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { jsonAnswer, type Outgoing } from "#shared/http/serve-http.ts";

const mostKept = 100;

/**
 * What the launcher was told to do. A connection on which nothing is said is cut after a minute, and a restore may take
 * longer: whoever gave the command gets a number, and asks with it until there is an end.
 */
export class JobList {
  readonly #ends = new Map<string, Promise<Outgoing>>();
  readonly #waitMs: number;

  /** `waitMs`: how long somebody who asks is kept waiting for the end, before they are told to ask again. */
  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** `end`: of something that has begun; it fails with a value. */
  begin(end: Promise<Outgoing>): Outgoing {
    const job = randomUUID();
    this.#ends.set(job, end);
    const oldest = this.#ends.size > mostKept ? this.#ends.keys().next().value : undefined;
    if (oldest !== undefined) this.#ends.delete(oldest);
    return jsonAnswer(202, { job });
  }

  /** The command's own answer, or 202 while there is none. */
  async endOf(job: string): Promise<Outgoing> {
    const end = this.#ends.get(job);
    if (!end) return jsonAnswer(404, { message: "The launcher knows of no such command." });
    const enough = new AbortController();
    const later = wait(this.#waitMs, jsonAnswer(202, { job }), { signal: enough.signal });
    try {
      return await Promise.race([end, later]);
    } finally {
      enough.abort();
      later.catch(() => undefined); // called off
    }
  }
}
