import type { ChangeScope } from "../command/run-change.ts";
import { noteUpdate, type Update } from "./note-update.ts";
import { stillTold } from "./notice.store.ts";

/** As `noteUpdate`, for what can come many times: whoever has not looked at the last of them is not told again. */
export async function noteOnce(scope: ChangeScope, update: Update): Promise<void> {
  const told = await stillTold(scope.sql, update, [update.person]);
  if (!told.has(update.person)) await noteUpdate(scope, update);
}

/** So long, steps that follow one another are one thing to look at. */
const togetherMs = 60 * 60 * 1000;

/**
 * As `noteUpdate`, for steps that may follow one another at once: a step within the hour is told with the one before. A
 * later one is told anew, with its own message, also to whoever has not opened the first: they may have seen it elsewhere.
 */
export async function noteTogether(scope: ChangeScope, update: Update): Promise<void> {
  const after = new Date(scope.now.getTime() - togetherMs);
  const told = await stillTold(scope.sql, { ...update, after }, [update.person]);
  if (!told.has(update.person)) await noteUpdate(scope, update);
}
