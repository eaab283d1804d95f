import type { ChangeScope } from "../command/run-change.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { settleNotices } from "./notice.store.ts";
import type { NoticeKind } from "./notice-kind.ts";
import { unopenedKind } from "./unopened-kind.ts";

/**
 * There is nothing to look at any more: whoever has not looked is neither mailed nor missed. Of one kind, where the rest
 * of what is told of the same goes on.
 */
export async function settleUpdates(scope: ChangeScope, subject: string, kind?: NoticeKind): Promise<void> {
  for (const id of await settleNotices(scope.sql, { subject, kind }, scope.now)) {
    await clearDeadline(scope.sql, { kind: unopenedKind, subject: id });
  }
}
