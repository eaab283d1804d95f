import type { Sql } from "#shared/database/sql.ts";
import type { Client, QueryRow } from "./backup-table.store.ts";

/** Stores' questions on the one connection of a backup or a restore. */
export function sqlOn(client: Client): Sql {
  return {
    query: async <Row>(text: string, values: readonly unknown[] = []) =>
      (await client.query<Row & QueryRow>(text, [...values])).rows,
  };
}
