import type { TableFormat } from "../table/table.codes.ts";

export const suffixes = { CSV: "csv", PARQUET: "parquet", JSON_STAT: "json" } as const;

/** Where the files of a table are, below the address of the gateway. */
export function tableFilesOf(edition: string, table: string): { format: TableFormat; path: string }[] {
  const at = (format: TableFormat) => ({ format, path: `/statistics/${edition}/${table}.${suffixes[format]}` });
  return [at("CSV"), at("PARQUET"), at("JSON_STAT")];
}
