import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { parse } from "csv-parse/sync";
import { z } from "zod";

/** A cell as some other program reads it from a file: what is not there is null. */
export type ReadCell = {
  codes: string[];
  value: number | null;
  low: number | null;
  high: number | null;
  status: string;
};

type Datum = { value: number | null; status: string | null };
type Dataset = {
  Dimension(name: string): { id: string[] };
  Data(at: Readonly<Record<string, string | undefined>>): Datum;
};

const require = createRequire(import.meta.url);
/** The package brings no types: what is asked of it here. */
const readDataset: (response: unknown) => Dataset = require("jsonstat-toolkit");

const csvRows = z.array(z.record(z.string(), z.string()));

/** As csv-parse reads it; what is empty has to agree with the status beside it. */
export function readCsv(bytes: Buffer, dimensions: readonly string[]): ReadCell[] {
  return csvRows.parse(parse(bytes, { columns: true })).map((row) => {
    const { status = "" } = row;
    const figure = (name: string) => {
      const text = row[name] ?? "";
      if (/^\d+$/.test(text)) return Number(text);
      if (text !== "" || status === "PUBLISHED") throw new Error(`"${text}" stands in a cell that is ${status}.`);
      return null;
    };
    const codes = dimensions.map((name) => row[name] ?? "");
    return { codes, value: figure("value"), low: figure("low"), high: figure("high"), status };
  });
}

export type ParquetReading = { types: Record<string, string>; cells: ReadCell[] };

/** As DuckDB reads it. */
export async function readParquet(bytes: Buffer, dimensions: readonly string[]): Promise<ParquetReading> {
  const folder = mkdtempSync(join(tmpdir(), "alight-parquet-"));
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  try {
    const file = join(folder, "table.parquet");
    writeFileSync(file, bytes);
    const described = await connection.runAndReadAll(`describe select * from read_parquet('${file}')`);
    const read = await connection.runAndReadAll(`select * from read_parquet('${file}')`);
    const types = described.getRowObjects().map((row) => [String(row.column_name), String(row.column_type)]);
    const figure = (value: unknown) => (value === null ? null : Number(value));
    const cells = read.getRowObjects().map((row) => ({
      codes: dimensions.map((name) => String(row[name])),
      ...{ value: figure(row.value), low: figure(row.low), high: figure(row.high), status: String(row.status) },
    }));
    return { types: Object.fromEntries(types), cells };
  } finally {
    connection.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true });
  }
}

const statusOfSymbol: ReadonlyMap<string, string> = new Map([
  ["c", "SUPPRESSED"],
  ["x", "NOT_COLLECTED"],
  ["z", "STRUCTURAL_ZERO"],
]);

/** As jsonstat-toolkit reads it. */
export function readJsonStat(bytes: Buffer, dimensions: readonly string[]): ReadCell[] {
  const dataset = readDataset(JSON.parse(bytes.toString("utf8")));
  const codesOf = (name: string): string[] => dataset.Dimension(name).id;
  const all = dimensions.reduce<string[][]>(
    (cells, name) => cells.flatMap((cell) => codesOf(name).map((code) => [...cell, code])),
    [[]],
  );
  return all.map((codes) => {
    const at = Object.fromEntries(dimensions.map((name, place) => [name, codes[place]]));
    const datum = (measure: string) => dataset.Data({ ...at, measure });
    const [value, low, high] = [datum("value"), datum("low"), datum("high")];
    const status = value.status === null ? "PUBLISHED" : (statusOfSymbol.get(value.status) ?? "");
    return { codes, value: value.value, low: low.value, high: high.value, status };
  });
}
