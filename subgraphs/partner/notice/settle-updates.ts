import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { settleNotices } from "./notice.store.ts";
import { unopenedKind } from "./unopened-kind.ts";

/** There is nothing to look at any more: whoever has not looked is neither mailed nor missed. */
export async function settleUpdates(scope: ChangeScope, subject: string): Promise<void> {
  for (const id of await settleNotices(scope.sql, subject, scope.now)) {
    await clearDeadline(scope.sql, { kind: unopenedKind, subject: id });
  }
}
