import type { Sql } from "#shared/database/sql.ts";
import { shownForgotten } from "./forgetting.store.ts";

/**
 * Erases what names these rows beside the rows themselves: notices, deadlines, what waits to be told, what commands
 * came to, notes of changes but the last, which tells whoever watches that it is gone. A word that has its place in the outbox keeps it, for a stream has no gaps: it asks to
 * forget instead. A command keeps its key, so that nobody's late retry does it again.
 */
export async function eraseTraces(sql: Sql, ids: readonly string[]): Promise<void> {
  const notices = await sql.query<{ id: string }>("delete from notice where subject = any($1) returning id", [ids]);
  const all = [...ids, ...notices.map(({ id }) => id)];
  await sql.query("delete from deadline where subject = any($1)", [all]);
  await sql.query(
    `delete from change where subject = any($1)
     and exists (select from change later where later.subject = change.subject and later.seq > change.seq)`,
    [all],
  );
  await sql.query(
    `update outbox set type = $2, data = '{}' where subject = any($1) and starts_with(recipient, 'partner:')`,
    [all, shownForgotten],
  );
  await sql.query(
    `update command set fingerprint = '', result = null where result is not null
     and exists (select from unnest($1::text[]) as gone (id) where strpos(result::text, gone.id) > 0)`,
    [all],
  );
}
