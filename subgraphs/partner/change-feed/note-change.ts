import type { ChangeScope } from "../command/run-change.ts";
import { changeChannel } from "./change-feed.store.ts";

/** What a stream shows: the name of its field's type. */
export type WatchedType = "Opportunity" | "InboxItem";

/**
 * Notes that a row which people watch is there, has changed or is gone; call it in the transaction of the change.
 * Nothing of the row is noted but its id: each stream reads it anew, as far as its reader may see it.
 */
export async function noteChange({ sql, now }: Pick<ChangeScope, "sql" | "now">, type: WatchedType, id: string): Promise<void> {
  await sql.query("insert into change (type, subject, changed_at) values ($1, $2, $3)", [type, id, now]);
  await sql.query(`select pg_notify('${changeChannel}', '')`);
}
