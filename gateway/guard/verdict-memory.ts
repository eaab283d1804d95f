import type { QueryLimits } from "#shared/query/query-limits.ts";
import type { GraphFacts } from "./field-facts.ts";
import { judgeQuery, type QueryVerdict } from "./judge-query.ts";

const maxRemembered = 1_000;
const maxRememberedLength = 10_000;

/** Remembers the verdicts on queries that were asked lately, so that each is judged once. Bounded in count and size. */
export class VerdictMemory {
  readonly #limits: QueryLimits;
  readonly #facts: GraphFacts;
  readonly #verdicts = new Map<string, QueryVerdict>();

  constructor(limits: QueryLimits, facts: GraphFacts) {
    this.#limits = limits;
    this.#facts = facts;
  }

  /** Whether the text was judged lately: what is new has to be planned too. */
  has(text: string): boolean {
    return this.#verdicts.has(text);
  }

  judge(text: string): QueryVerdict {
    const known = this.#verdicts.get(text);
    if (known) {
      this.#keepLonger(text, known);
      return known;
    }
    const verdict = judgeQuery(text, this.#limits, this.#facts);
    if (text.length <= maxRememberedLength) this.#remember(text, verdict);
    return verdict;
  }

  /** Or a flood of new texts would drive out those that everybody uses. */
  #keepLonger(text: string, verdict: QueryVerdict): void {
    this.#verdicts.delete(text);
    this.#verdicts.set(text, verdict);
  }

  #remember(text: string, verdict: QueryVerdict): void {
    const oldest = this.#verdicts.size >= maxRemembered ? this.#verdicts.keys().next().value : undefined;
    if (oldest !== undefined) this.#verdicts.delete(oldest);
    this.#verdicts.set(text, verdict);
  }
}
