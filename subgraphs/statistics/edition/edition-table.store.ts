import type { Sql } from "#shared/database/sql.ts";
import { readCells, writeCells } from "./cell-bytes.ts";

/** What a published table was made by; its own copy, since the catalogue goes on. */
export type StoredDeclaration = {
  name: string;
  title: string;
  about: string;
  unit: "NEED" | "ISSUE" | "RESPONDER";
  level: "GROUP" | "FINE";
  dimensions: readonly { name: string; codes: readonly string[] }[];
  bound: number;
  epsilon: number;
  /** Cells, by their place, that nobody can be counted in. */
  structuralZeros: readonly number[];
};

export type StoredTable = { declaration: StoredDeclaration; cells: Int32Array };

/** What is published of an edition, in the catalogue's order. Empty as long as it is not published. */
export async function declarationsOf(sql: Sql, edition: string): Promise<StoredDeclaration[]> {
  const rows = await sql.query<{ declaration: StoredDeclaration }>(
    "select declaration from edition_table where edition = $1 order by position",
    [edition],
  );
  return rows.map(({ declaration }) => declaration);
}

export async function declarationOf(
  sql: Sql,
  { edition, table }: { edition: string; table: string },
): Promise<StoredDeclaration | undefined> {
  const [row] = await sql.query<{ declaration: StoredDeclaration }>(
    "select declaration from edition_table where edition = $1 and name = $2",
    [edition, table],
  );
  return row?.declaration;
}

/** The summed noised counts of one table, row-major; `undefined` for what is not published. */
export async function cellsOf(sql: Sql, edition: string, table: string): Promise<Int32Array | undefined> {
  const [row] = await sql.query<{ cells: Buffer }>("select cells from edition_table where edition = $1 and name = $2", [
    edition,
    table,
  ]);
  return row && readCells(row.cells);
}

/** All tables with their cells, in the catalogue's order. */
export async function tablesOf(sql: Sql, edition: string): Promise<StoredTable[]> {
  const rows = await sql.query<{ declaration: StoredDeclaration; cells: Buffer }>(
    "select declaration, cells from edition_table where edition = $1 order by position",
    [edition],
  );
  return rows.map(({ declaration, cells }) => ({ declaration, cells: readCells(cells) }));
}

export async function insertTables(sql: Sql, edition: string, tables: readonly StoredTable[]): Promise<void> {
  for (const [position, { declaration, cells }] of tables.entries()) {
    await sql.query(
      "insert into edition_table (edition, position, name, declaration, cells) values ($1, $2, $3, $4, $5)",
      [edition, position, declaration.name, JSON.stringify(declaration), writeCells(cells)],
    );
  }
}
