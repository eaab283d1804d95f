import type { Pool } from "#shared/database/pool.ts";
import { Bell } from "#shared/events/bell.ts";
import { partitionOf } from "#shared/ids/partitioned-id.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import { followCard } from "../card/follow-card.ts";
import { runChange } from "../command/run-change.ts";
import type { Orm } from "../database/orm.ts";
import { lockResponder, respondersHeldOtherwise } from "../responder/responder.store.ts";
import { applyStops } from "./apply-stops.ts";

export type HoldParts = {
  organization: string;
  book: RecordBook;
  orm: Pick<Orm, "fork">;
  pool: Pool;
  clock: () => Date;
  log: Logger;
};

export type FollowedHolds = { stop(): Promise<void> };

/** The book's change wakes it; this is for what failed. */
const pollMs = 5_000;

/**
 * Hides responders of ours as soon as the centre's operators say so, and shows them again when they do not any more.
 * Nobody of the organization can stand in the way of it: a concern about a responder may be one about its coordinators.
 * What was begun with whoever was stopped, of ours or elsewhere, is ended in the same turn.
 */
export async function followHolds(parts: HoldParts): Promise<FollowedHolds> {
  const bell = new Bell();
  let isStopped = false;
  const turn = async () => {
    for (const apply of [applyHolds, applyStops]) {
      await apply(parts).catch((err: unknown) => parts.log.error({ err }, "holds.follow-failed"));
    }
  };
  const forget = parts.book.onChange(() => bell.ring());
  await turn();
  const running = (async () => {
    while (!isStopped) {
      await bell.wait(pollMs);
      if (!isStopped) await turn();
    }
  })();
  return {
    stop: async () => {
      isStopped = true;
      forget();
      bell.ring();
      await running;
    },
  };
}

/** Each responder in a transaction of their own, with the record of it; another process may have been first. */
export async function applyHolds(parts: HoldParts): Promise<void> {
  const held = [...parts.book.heldRows()].filter((id) => partitionOf(id) === parts.organization);
  for (const id of await respondersHeldOtherwise(parts.pool, held)) await applyHold(parts, id, held.includes(id));
}

async function applyHold(parts: HoldParts, id: string, isHeld: boolean): Promise<void> {
  const isChanged = await runChange(parts, "directory", async (scope) => {
    const { em, now, record } = scope;
    const responder = await lockResponder(em, id);
    if (!responder || responder.isHeld === isHeld) return false;
    await followCard(scope, responder, () => responder.hold(isHeld, now));
    record({ action: isHeld ? "responder.hold" : "responder.release", subject: id });
    return true;
  });
  if (isChanged) parts.log.warn({}, isHeld ? "responder.held" : "responder.released");
}
