import { columnsOf, type TableLines } from "./table-columns.ts";

/**
 * A table as text (RFC 4180). Where there is no value a figure is empty, so that its column holds numbers alone; the
 * status beside it says why, and is never empty.
 */
export async function writeCsv({ table, rows }: TableLines): Promise<Buffer> {
  const { stringify } = await import("csv-stringify/sync"); // with the first edition, not with the process
  const lines = rows.map(({ terms, figures, status }) => [
    ...terms.flatMap(({ code, label }) => [code, label]),
    ...figures.map((figure) => (figure === null ? "" : String(figure))),
    status,
  ]);
  const header = columnsOf(table).map(({ name }) => name);
  return Buffer.from(stringify([header, ...lines], { record_delimiter: "\r\n" }));
}
