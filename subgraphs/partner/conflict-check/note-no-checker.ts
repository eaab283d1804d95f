import type { ChangeScope } from "../command/run-change.ts";
import { settleUpdates } from "../notice/settle-updates.ts";
import { tellCoordinators } from "../notice/tell-coordinators.ts";
import type { Checker } from "./check-standing.ts";
import { conflictSetting } from "./conflict-setting.store.ts";

/**
 * Somebody has left. When they were the last who looks for conflicts, coordinators are told: what is asked of our
 * responders stands still until somebody else is named.
 */
export async function noteNoChecker(scope: ChangeScope, { before }: { before: readonly Checker[] }): Promise<void> {
  const { way, checkers } = await conflictSetting(scope.sql);
  if (way === "AS_SHOWN" || before.length === 0 || checkers.length > 0) return;
  await tellCoordinators(scope, { subject: scope.organization, kind: "NO_CHECKER", urgency: "SOON" });
}

/** There is somebody again, or nobody is needed: nothing is to be looked at any more. */
export async function settleNoChecker(scope: ChangeScope): Promise<void> {
  const { way, checkers } = await conflictSetting(scope.sql);
  if (way === "AS_SHOWN" || checkers.length > 0) await settleUpdates(scope, scope.organization);
}
