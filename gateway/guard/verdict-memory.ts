import { judgeQuery, type QueryVerdict } from "./judge-query.ts";
import type { QueryLimits } from "./query-limits.ts";

const maxRemembered = 1_000;
const maxRememberedLength = 10_000;

/** Remembers the verdicts on queries that were asked lately, so that each is judged once. Bounded in count and size. */
export class VerdictMemory {
  readonly #limits: QueryLimits;
  readonly #verdicts = new Map<string, QueryVerdict>();

  constructor(limits: QueryLimits) {
    this.#limits = limits;
  }

  judge(text: string): QueryVerdict {
    const known = this.#verdicts.get(text);
    if (known) return known;
    const verdict = judgeQuery(text, this.#limits);
    if (text.length <= maxRememberedLength) this.#remember(text, verdict);
    return verdict;
  }

  #remember(text: string, verdict: QueryVerdict): void {
    const oldest = this.#verdicts.size >= maxRemembered ? this.#verdicts.keys().next().value : undefined;
    if (oldest !== undefined) this.#verdicts.delete(oldest);
    this.#verdicts.set(text, verdict);
  }
}
