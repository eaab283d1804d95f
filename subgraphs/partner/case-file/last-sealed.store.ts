import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";

/** When something that can be opened now was last sealed for people of an introduction's other side; null if nothing was. */
export async function lastSealedFor(sql: Sql, introduction: string): Promise<string | null> {
  const [row] = await sql.query<{ at: string | null }>(
    `select ${isoText("max(c.sealed_at)")} as at from introduction i join case_part c on c.need = i.need
     where i.id = $1 and c.permission is not null and not c.is_over
       and c.readers && (select coalesce(array_agg(p.person), '{}') from introduction_person p where p.introduction = i.id)`,
    [introduction],
  );
  return row?.at ?? null;
}
