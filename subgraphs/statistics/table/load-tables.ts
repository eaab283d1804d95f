import DataLoader from "dataloader";
import type { Sql } from "#shared/database/sql.ts";
import { findTables } from "./published-table.store.ts";
import type { PublishedTable } from "./published-table.ts";

export type TableLoader = DataLoader<string, readonly PublishedTable[]>;

/** The tables of editions, by edition: for one request, in one question. */
export function loadTables(sql: Sql): TableLoader {
  return new DataLoader(async (editions) => {
    const found = await findTables(sql, editions);
    return editions.map((edition) => found.get(edition) ?? []);
  });
}
