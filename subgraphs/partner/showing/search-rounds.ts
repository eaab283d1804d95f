import type { Sql } from "#shared/database/sql.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type ChangeParts, runChange } from "../command/run-change.ts";
import { matchProfileOf } from "../need/match-profile.ts";
import { needRows } from "../need/need.store.ts";
import type { NeedRow } from "../need/need-draft.ts";
import type { AskCandidates, Candidate } from "./ask-candidates.ts";
import type { PartyOf } from "./free-candidates.ts";
import { gatherCandidates } from "./gather-candidates.ts";
import { dueSearches, type NeedSearch } from "./need-search.store.ts";
import { showWave } from "./show-wave.ts";

export type RoundParts = ChangeParts & {
  pool: Sql;
  ask: AskCandidates;
  partyOf: PartyOf;
  log: Logger;
};

/** What became of the needs that were due. `failed`: matching does not answer. */
export type RoundOutcome = "done" | "more" | "failed";

const atOnce = 50;
/** How long a need whose round fails is left alone; the others go on. */
const restMs = 60_000;
const maxResting = 1_000;

/** Takes the needs that are due, one after the other: two never count the same organization's share at once. */
export class SearchRounds {
  readonly #parts: RoundParts;
  readonly #restingUntilMs = new Map<string, number>();

  constructor(parts: RoundParts) {
    this.#parts = parts;
  }

  async run(): Promise<RoundOutcome> {
    const due = (await dueSearches(this.#parts.pool, atOnce + maxResting)).filter((one) => !this.#isResting(one.need));
    const rows = await needRows(
      this.#parts.pool,
      due.slice(0, atOnce).map(({ need }) => need),
    );
    for (const search of due.slice(0, atOnce)) {
      const row = rows.find(({ id }) => id === search.need);
      if (row && (await this.#try(search, row)) === "failed") return "failed";
    }
    return due.length > 0 ? "more" : "done";
  }

  async #try(search: NeedSearch, row: NeedRow): Promise<RoundOutcome> {
    try {
      return await this.#round(search, row);
    } catch (err) {
      this.#parts.log.error({ err, need: search.need }, "wave.failed");
      this.#rest(search.need);
      return "done";
    }
  }

  async #round(search: NeedSearch, row: NeedRow): Promise<RoundOutcome> {
    const candidates = await this.#candidatesFor(search, row);
    if (!candidates) return "failed";
    const wave = { search, candidates, partyOf: this.#parts.partyOf };
    await runChange(this.#parts, "waves", (scope) => showWave(scope, wave));
    return "done";
  }

  async #candidatesFor({ reach }: NeedSearch, row: NeedRow): Promise<Candidate[] | undefined> {
    const profile = matchProfileOf(row, this.#parts.organization);
    if (profile.issues.length === 0 || row.status !== "OPEN") return [];
    return gatherCandidates(this.#parts.ask, profile, reach);
  }

  #rest(need: string): void {
    const oldest = this.#restingUntilMs.size >= maxResting ? this.#restingUntilMs.keys().next().value : undefined;
    if (oldest !== undefined) this.#restingUntilMs.delete(oldest);
    this.#restingUntilMs.set(need, performance.now() + restMs);
  }

  #isResting(need: string): boolean {
    return (this.#restingUntilMs.get(need) ?? 0) > performance.now();
  }
}
