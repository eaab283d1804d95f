import type { Pool } from "#shared/database/pool.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import { endUnavailable } from "./end-unavailable.ts";
import { isLive } from "./introduction.codes.ts";
import { introductionsToEnd, lockIntroduction } from "./introduction.store.ts";

export type Stopped = {
  /** Organizations that do not take part for now, by the network's or the operators' word. */
  organizations: readonly string[];
  /** Responders whom operators have hidden, of any organization: their own may be the one that is silent. */
  responders: readonly string[];
};

/** Ends what lives with those who were stopped, as far as it was not accepted yet, and tells of what was. */
export async function endWithStopped(parts: ChangeParts & { pool: Pool }, stopped: Stopped): Promise<void> {
  for (const id of await introductionsToEnd(parts.pool, stopped)) {
    await runChange(parts, "directory", (scope) => follow(scope, id, stopped));
  }
}

/** Read again under its lock: somebody may have been first. */
async function follow(scope: ChangeScope, id: string, { organizations }: Stopped): Promise<void> {
  const introduction = await lockIntroduction(scope.sql, id);
  if (!introduction || !isLive(introduction.state)) return;
  const isStopped = organizations.includes(introduction.organization);
  await endUnavailable(scope, introduction, isStopped ? "ORGANIZATION_STOPPED" : "NOT_AVAILABLE");
}
