import type { parse } from "csv-parse/sync";
import { z } from "zod";
import type { Problem } from "#shared/errors/problem.ts";
import { agreedColumns, type HtcdsColumn, htcdsColumns, requiredColumns } from "./htcds-columns.ts";
import { documentOfRows, type TableRow } from "./htcds-rows.ts";
import { maxNeeds, type NeedDocument, needsFile, needsFormat } from "./need-document.ts";
import { malformedAt, type Place, problemAt, type ReadFile } from "./read-file.ts";

const tableRecord = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.number() }) }));
const tableError = z.object({ code: z.string(), lines: z.number().optional() });
const howToHead = "Hand out one of your needs as a table to see all the names, and use them in your file.";
const start: Place = { line: 1, column: 1 };

/** Reads needs as a table in the form of HTCDS 2.0; all its problems, each with its line and cell. */
export async function readHtcds(text: string): Promise<ReadFile> {
  const { parse: parseTable } = await import("csv-parse/sync"); // with the first file, not with the process
  const table = readTable(parseTable, text);
  if ("problem" in table) return refusedWith([table.problem]);
  const [heading, ...lines] = table.records;
  const names = (heading?.record ?? []).map((name) => name.trim());
  const missing = requiredColumns.filter((name) => !names.includes(name));
  if (missing.length > 0 || lines.length === 0) {
    const lacking = missing.map((name) =>
      problemAt("REQUIRED", start, `The first row names the columns, and ${name} is not there. ${howToHead}`),
    );
    return refusedWith(lacking.length > 0 ? lacking : [malformedAt(start, "The file has a heading and no row")]);
  }
  const rows = lines.map(({ record, info }): TableRow => ({ line: info.lines, cells: cellsOf(names, record) }));
  return readRows(names, rows);
}

function refusedWith(problems: readonly Problem[]): ReadFile {
  return { needs: [], problems, placeOf: () => start };
}

type Table = { records: z.output<typeof tableRecord> } | { problem: Problem };

function readTable(parseTable: typeof parse, text: string): Table {
  try {
    const options = { bom: true, info: true, relax_column_count: true, skip_empty_lines: true } as const;
    return { records: tableRecord.parse(parseTable(text, options)) };
  } catch (error) {
    const { code = "", lines = 1 } = tableError.safeParse(error).data ?? {};
    return { problem: malformedAt({ line: lines, column: 1 }, `The text is not a table here (${code})`) };
  }
}

function cellsOf(names: readonly string[], record: readonly string[]): Partial<Record<HtcdsColumn, string>> {
  const cells: Partial<Record<HtcdsColumn, string>> = {};
  for (const column of htcdsColumns) {
    const text = record[names.indexOf(column)]?.trim().replace(/^'(?=[=+\-@])/, "") ?? "";
    if (text !== "") cells[column] = text;
  }
  return cells;
}

function readRows(names: readonly string[], rows: readonly TableRow[]): ReadFile {
  const groups = [...Map.groupBy(rows, ({ line, cells }) => cells.alight_Need ?? `line ${line}`).values()];
  const documents = groups.map(documentOfRows);
  const placeOf = (path: readonly string[]): Place => {
    const index = Number(path[1] ?? "0");
    const { line, column } = documents[index]?.placeOf(path.slice(2)) ?? { line: 1, column: undefined };
    return column === undefined ? { line, column: 1 } : { line, column: names.indexOf(column) + 1, name: column };
  };
  const read = needsFile.safeParse({ format: needsFormat, needs: documents.map(({ value }) => value) });
  const problems = [
    ...groups.flatMap((group) => disagreements(names, group)),
    ...(groups.length > maxNeeds ? [malformedAt(start, `At most ${maxNeeds} needs in one file`)] : []),
    ...(read.error?.issues ?? [])
      .filter(({ path }) => path.length > 1)
      .map(({ path, message }) => malformedAt(placeOf(path.map(String)), message)),
  ];
  const needs: readonly NeedDocument[] = read.data?.needs ?? [];
  return { needs: problems.length > 0 ? [] : needs, problems, placeOf };
}

function disagreements(names: readonly string[], [first, ...others]: readonly TableRow[]): Problem[] {
  return others.flatMap(({ line, cells }) =>
    agreedColumns
      .filter((column) => cells[column] !== first?.cells[column])
      .map((column) => {
        const place = { line, column: names.indexOf(column) + 1, name: column };
        return malformedAt(place, `This row of the need says something else than line ${first?.line}`);
      }),
  );
}
