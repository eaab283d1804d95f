import type { ChangeScope } from "../command/run-change.ts";
import { noteUpdate, type Update } from "./note-update.ts";
import { stillTold } from "./notice.store.ts";

/** As `noteUpdate`, for what can come many times: whoever has not looked at the last of them is not told again. */
export async function noteOnce(scope: ChangeScope, update: Update): Promise<void> {
  const told = await stillTold(scope.sql, update, [update.person]);
  if (!told.has(update.person)) await noteUpdate(scope, update);
}
