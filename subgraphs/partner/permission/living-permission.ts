import type { Sql } from "#shared/database/sql.ts";
import { choosePermission, type PermissionQuestion } from "./choose-permission.ts";
import { type Permission, unendedPermissions } from "./permission.store.ts";

/**
 * The permission under which something that can identify a survivor may leave, at this moment; `undefined` when there
 * is none, and then it may not. Ask it in the transaction in which it leaves: until that is over, the permission cannot
 * be taken back, so that whoever is told "taken back" knows that nothing more follows.
 */
export async function livingPermission(sql: Sql, question: PermissionQuestion): Promise<Permission | undefined> {
  return choosePermission(await unendedPermissions(sql, question), question);
}
