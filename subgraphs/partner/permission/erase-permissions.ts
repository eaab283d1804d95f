import type { ChangeScope } from "../command/run-change.ts";
import { deletePermissionsOf } from "./permission.store.ts";

/** A need is erased: what was allowed for it goes; that something was, and when, stays in the records. */
export function erasePermissions({ sql }: ChangeScope, need: string): Promise<string[]> {
  return deletePermissionsOf(sql, need);
}
