import type { ColumnSource } from "hyparquet-writer";
import type { PublishedTable } from "../table/published-table.ts";
import { citeEdition, license } from "./cite-edition.ts";
import type { PublishedEdition } from "./published-edition.ts";
import { columnsOf, rowsOf } from "./table-columns.ts";

/** A table as Apache Parquet: text for codes and names, 32-bit integers for figures, null where there is none. */
export async function writeParquet(edition: PublishedEdition, table: PublishedTable): Promise<Buffer> {
  const { parquetWriteBuffer } = await import("hyparquet-writer"); // with the first edition, not with the process
  const rows = rowsOf(table).map(({ terms, figures, status }) => [
    ...terms.flatMap(({ code, label }) => [code, label]),
    ...figures,
    status,
  ]);
  const columnData = columnsOf(table).map(({ name, type }, at): ColumnSource => {
    const data = rows.map((row) => row[at]);
    return type === "string" ? { name, data, type: "STRING", nullable: false } : { name, data, type: "INT32" };
  });
  const written = parquetWriteBuffer({ columnData, kvMetadata: metadataOf(edition, table), createdBy: "alight" });
  return Buffer.from(written);
}

function metadataOf(edition: PublishedEdition, { declaration }: PublishedTable) {
  const { name, title, about } = declaration;
  const facts = {
    edition: edition.id,
    table: name,
    title,
    about,
    license: license.spdx,
    citation: citeEdition(edition),
  };
  return Object.entries(facts).map(([key, value]) => ({ key, value }));
}
