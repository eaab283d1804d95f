import type { Sql } from "#shared/database/sql.ts";
import { isoText } from "../database/iso-text.ts";
import { mostHeld } from "./held-introductions.store.ts";

/** A responder of ours who waits for a coordinator. */
export type AwaitingResponder = { id: string; name: string; since: string };

/** Those that wait longest first. */
export async function awaitingResponders(sql: Sql): Promise<AwaitingResponder[]> {
  return sql.query<AwaitingResponder>(
    `select id, name, ${isoText("changed_at")} as since from responder where state = 'AWAITING_APPROVAL'
     order by changed_at, id limit ${mostHeld}`,
  );
}
