import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";

/**
 * When something that can be opened now was last sealed for people of an introduction's other side, under a permission
 * that names them; null if nothing was. Colleagues who hold the file read every part, and are on both sides where an
 * organization asks its own responder.
 */
export async function lastSealedFor(sql: Sql, introduction: string): Promise<string | null> {
  const [row] = await sql.query<{ at: string | null }>(
    `select ${isoText("max(c.sealed_at)")} as at from introduction i join case_part c on c.need = i.need
       join permission a on a.id = c.permission and a.organization = i.organization
     where i.id = $1 and not c.is_over and coalesce(a.responder, i.responder) = i.responder
       and exists (select from introduction_person p
         where p.introduction = i.id and p.person = any(c.readers) and p.person = any(a.people))`,
    [introduction],
  );
  return row?.at ?? null;
}
