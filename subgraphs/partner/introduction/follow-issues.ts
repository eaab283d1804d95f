import type { ChangeScope } from "../command/run-change.ts";
import { needAnew } from "../need/need.store.ts";
import { followNeed } from "../showing/follow-need.ts";
import { followStatuses } from "./held-issue.store.ts";

/** Issues of a locked need are held, open or done now: the need's status follows, and whatever was shown of it. */
export async function followIssues(scope: ChangeScope, id: string): Promise<void> {
  await followStatuses(scope.sql, id);
  const need = await needAnew(scope.em, id);
  if (need) await followNeed(scope, need);
}
