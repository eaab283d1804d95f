import type { Sql } from "#shared/database/sql.ts";
import type { EditionFile } from "./write-files.ts";

/** Keeps the files of an edition, once and for good. */
export async function keepFiles(sql: Sql, edition: string, files: readonly EditionFile[]): Promise<void> {
  await sql.query(
    `insert into edition_file (edition, name, bytes)
     select $1, file.name, file.bytes from unnest($2::text[], $3::bytea[]) as file (name, bytes)`,
    [edition, files.map(({ name }) => name), files.map(({ bytes }) => bytes)],
  );
}

/** One file of an edition, as it was published. */
export async function findFile(
  sql: Sql,
  { edition, name }: { edition: string; name: string },
): Promise<Buffer | undefined> {
  const found = await sql.query<{ bytes: Buffer }>("select bytes from edition_file where edition = $1 and name = $2", [
    edition,
    name,
  ]);
  return found[0]?.bytes;
}
