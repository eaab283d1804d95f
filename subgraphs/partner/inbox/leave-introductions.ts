import type { ChangeScope } from "../command/run-change.ts";
import { liveInboxItems } from "./inbox-item.store.ts";
import { tellRefused } from "./tell-staff.ts";

/**
 * A responder is not there any more, for good or because the centre's operators say so: each home hears it, ends what
 * was not accepted yet, and decides with its people about what was.
 */
export async function leaveIntroductions({ sql }: Pick<ChangeScope, "sql">, responder: string): Promise<void> {
  for (const { home, introduction } of await liveInboxItems(sql, { responder })) {
    await tellRefused({ sql }, home, { introduction, reason: "NOT_AVAILABLE" });
  }
}
