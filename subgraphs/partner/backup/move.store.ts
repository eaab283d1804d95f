import type { Sql } from "#shared/database/sql.ts";
import type { Client } from "./backup-table.store.ts";

/** In a database that its organization has moved out of: whoever ran a partner on it would fork its records. */
const movedSchema = "alight_moved_away";

/** Notes that the organization goes on elsewhere. */
export async function markMoved(client: Client): Promise<void> {
  await client.query(`create schema if not exists ${movedSchema}`);
}

/** It stays after all: its partner may run here again. */
export async function unmarkMoved(client: Client): Promise<void> {
  await client.query(`drop schema if exists ${movedSchema}`);
}

export async function isMovedAway(sql: Sql): Promise<boolean> {
  return (await sql.query("select 1 from pg_namespace where nspname = $1", [movedSchema])).length > 0;
}
