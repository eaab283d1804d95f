import type { Sql } from "#shared/database/sql.ts";
import { keepTables } from "../table/published-table.store.ts";
import { keepFiles } from "./edition-file.store.ts";
import type { PublishedEdition } from "./published-edition.ts";
import { writeFiles } from "./write-files.ts";

/**
 * Keeps what is published of an edition, its tables and its files, in the transaction that publishes it: all of it or
 * nothing. The files are kept and not written anew for whoever asks, so that they are the same bytes also when names,
 * packages or Node have changed.
 */
export async function keepEdition(sql: Sql, edition: PublishedEdition): Promise<void> {
  await keepTables(sql, edition.id, edition.tables);
  await keepFiles(sql, edition.id, await writeFiles(edition));
}
