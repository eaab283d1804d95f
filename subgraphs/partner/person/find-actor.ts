import type { Sql } from "#shared/database/sql.ts";
import { activeRoles } from "./person.store.ts";
import type { PersonRole } from "./person-role.ts";

/** What somebody of this organization may do at this moment: nothing unless they are active, whatever a token says. */
export function rolesOf(sql: Sql, personId: string): Promise<readonly PersonRole[]> {
  return activeRoles(sql, personId);
}
