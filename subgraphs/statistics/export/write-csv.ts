import type { PublishedTable } from "../table/published-table.ts";
import { symbolOf } from "./symbol-of-status.ts";
import { columnsOf, rowsOf } from "./table-columns.ts";

/** A table as text (RFC 4180). Where there is no value stands its symbol, as `[c]`: never zero, and never nothing. */
export async function writeCsv(table: PublishedTable): Promise<Buffer> {
  const { stringify } = await import("csv-stringify/sync"); // with the first edition, not with the process
  const lines = rowsOf(table).map(({ terms, figures, status }) => {
    const symbol = symbolOf(status);
    const shown = symbol === undefined ? figures.map(String) : figures.map(() => `[${symbol}]`);
    return [...terms.flatMap(({ code, label }) => [code, label]), ...shown, status];
  });
  const header = columnsOf(table).map(({ name }) => name);
  return Buffer.from(stringify([header, ...lines], { record_delimiter: "\r\n" }));
}
