import type { PublishedEdition } from "./published-edition.ts";
import { suffixes } from "./table-files.ts";
import { writeCitation } from "./write-citation.ts";
import { writeCsv } from "./write-csv.ts";
import { writeDictionary } from "./write-dictionary.ts";
import { writeJsonStat } from "./write-json-stat.ts";
import { writeParquet } from "./write-parquet.ts";

/** `name`: below the edition's address, as `needs-by-group.csv`. */
export type EditionFile = { name: string; bytes: Buffer };

/** All files of an edition: each table in every form, the data dictionary, and how to cite it. */
export async function writeFiles(edition: PublishedEdition): Promise<EditionFile[]> {
  const files: EditionFile[] = [];
  for (const table of edition.tables) {
    const { name } = table.declaration;
    files.push(
      { name: `${name}.${suffixes.CSV}`, bytes: await writeCsv(table) },
      { name: `${name}.${suffixes.PARQUET}`, bytes: await writeParquet(edition, table) },
      { name: `${name}.${suffixes.JSON_STAT}`, bytes: writeJsonStat(edition, table) },
    );
  }
  return [
    ...files,
    { name: "dictionary.json", bytes: writeDictionary(edition) },
    { name: "citation.txt", bytes: writeCitation(edition) },
  ];
}
