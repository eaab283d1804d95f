import type { ChangeScope } from "../command/run-change.ts";
import { deleteNotes } from "./note.store.ts";

/**
 * Deletes everything that was ever sealed along the introductions of a need that is over, receipts included, and
 * records how many there were. Call it, the need being locked, in the transaction in which the need is forgotten.
 */
export async function eraseNotes(scope: ChangeScope, need: string): Promise<string[]> {
  const notes = await deleteNotes(scope.sql, need);
  if (notes > 0) scope.record({ action: "note.erase", subject: need, details: { notes } });
  return [];
}
