import type { Sql } from "#shared/database/sql.ts";
import { readCells, writeCells } from "../edition/cell-bytes.ts";
import { type PublishedTable, publishedDeclaration } from "./published-table.ts";

type Row = { edition: string; declaration: unknown; cells: Buffer };

const columns = "edition, declaration, cells";

/** Keeps the tables of an edition in their order, once and for good. */
export async function keepTables(sql: Sql, edition: string, tables: readonly PublishedTable[]): Promise<void> {
  for (const [position, { declaration, cells }] of tables.entries()) {
    await sql.query(
      "insert into edition_table (edition, position, name, declaration, cells) values ($1, $2, $3, $4, $5)",
      [edition, position, declaration.name, JSON.stringify(declaration), writeCells(cells)],
    );
  }
}

/** All tables of some editions, by edition, each in its order. */
export async function findTables(
  sql: Sql,
  editions: readonly string[],
): Promise<ReadonlyMap<string, readonly PublishedTable[]>> {
  const rows = await sql.query<Row>(
    `select ${columns} from edition_table where edition = any ($1) order by edition, position`,
    [editions],
  );
  const all = rows.map((row) => ({ edition: row.edition, table: tableOf(row) }));
  const of = (edition: string) => all.filter((one) => one.edition === edition).map(({ table }) => table);
  return new Map(editions.map((edition) => [edition, of(edition)]));
}

function tableOf({ declaration, cells }: Row): PublishedTable {
  return { declaration: publishedDeclaration.parse(declaration), cells: readCells(cells) };
}
