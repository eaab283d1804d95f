import type { Sql } from "#shared/database/sql.ts";

/** Whom something was ever told, and whether something waits for them. */
export function toldPartners(sql: Sql): Promise<{ organization: string; isWaiting: boolean }[]> {
  return sql.query(
    `select recipient as organization, bool_or(is_waiting) as "isWaiting" from (
       select recipient, false as is_waiting from outbox_recipient
       union all select distinct recipient, true from outbox) as told
     group by recipient order by recipient`,
  );
}
