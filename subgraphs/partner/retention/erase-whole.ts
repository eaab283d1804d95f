import type { ChangeScope } from "../command/run-change.ts";
import { eraseFollowers } from "./erase-followers.ts";
import { eraseTraces } from "./erase-traces.store.ts";
import { deleteNeed } from "./retention.store.ts";

/** Why a need is erased: its time is over, or somebody wished it. */
type Cause = "RETENTION" | "REQUEST";

/**
 * Erases a locked need with everything that belongs to it. What stays is the chain of records, which could not be
 * verified without its entries: ids, codes, counts and times, and who did what.
 */
export async function eraseWhole(scope: ChangeScope, need: string, cause: Cause): Promise<void> {
  await scope.em.flush();
  const erased = [need];
  for (const follow of eraseFollowers) erased.push(...(await follow(scope, need)));
  await eraseTraces(scope.sql, erased);
  await deleteNeed(scope.sql, need);
  scope.record({ action: "need.erase", subject: need, details: { cause, rows: erased.length } });
}
