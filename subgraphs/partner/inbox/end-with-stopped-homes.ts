import type { Pool } from "#shared/database/pool.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import { noteUpdate } from "../notice/note-update.ts";
import { endPlace } from "./end-place.ts";
import { inboxItemsStoppedOtherwise, lockInboxItem, setHomeStopped } from "./inbox-item.store.ts";
import { tellRefused } from "./tell-staff.ts";

/**
 * Homes that do not take part for now: what was not accepted yet is over on our side, its place is given back, and the
 * home hears it once it is back; of what was accepted whoever looks after the responder is told.
 */
export async function endWithStoppedHomes(
  parts: ChangeParts & { pool: Pool },
  stopped: readonly string[],
): Promise<void> {
  for (const id of await inboxItemsStoppedOtherwise(parts.pool, stopped)) {
    await runChange(parts, "directory", (scope) => follow(scope, id, stopped));
  }
}

async function follow(scope: ChangeScope, id: string, stopped: readonly string[]): Promise<void> {
  const item = await lockInboxItem(scope.sql, id);
  const isStopped = item !== undefined && stopped.includes(item.home);
  if (!item || item.isHomeStopped === isStopped) return;
  const isOver = isStopped && item.state !== "ACCEPTED";
  await setHomeStopped(scope.sql, { id, isStopped, isOver, now: scope.now });
  scope.record({ action: "inbox.change", subject: id, details: { isStopped, isOver } });
  const { keeper, urgency, introduction, home } = item;
  await noteUpdate(scope, { person: keeper, subject: id, urgency, kind: "INTRODUCTION_CHANGED" });
  if (!isOver) return;
  await tellRefused(scope, home, { introduction, reason: "ORGANIZATION_STOPPED" });
  await endPlace(scope, introduction, home);
}
