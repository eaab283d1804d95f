import { describe, expect, it } from "@jest/globals";
import { parquetMetadata } from "hyparquet";
import { smallTable } from "../table/published-table.fixture.ts";
import { cellsOf, type PublishedTable } from "../table/published-table.ts";
import { labelCode } from "./label-code.ts";
import { publishedEdition, wholeEdition } from "./published-edition.fixture.ts";
import { type ReadCell, readCsv, readJsonStat, readParquet } from "./read-back.fixture.ts";
import { columnsOf } from "./table-columns.ts";
import { type EditionFile, writeFiles } from "./write-files.ts";

const edition = wholeEdition();
const files = await writeFiles(edition);
const names = edition.tables.map(({ declaration }) => declaration.name);

function bytesOf(name: string, among: readonly EditionFile[] = files): Buffer {
  const file = among.find((one) => one.name === name);
  if (!file) throw new Error(`no file ${name}`);
  return file.bytes;
}

function tableNamed(name: string): PublishedTable {
  const table = edition.tables.find(({ declaration }) => declaration.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

const inGraph = (table: PublishedTable): ReadCell[] =>
  cellsOf(table).map(({ codes, value, low, high, status }) => ({ codes: [...codes], value, low, high, status }));
const dimensionsOf = ({ declaration }: PublishedTable) => declaration.dimensions.map(({ name }) => name);

describe("the files of an edition", () => {
  it("are three of each table, the data dictionary and the citation", () => {
    const expected = names.flatMap((name) => ["csv", "parquet", "json"].map((suffix) => `${name}.${suffix}`));
    expect(files.map(({ name }) => name)).toEqual([...expected, "dictionary.json", "citation.txt"]);
  });

  it.each(names)("say of every cell of %s the same as the graph, in every form", async (name) => {
    const table = tableNamed(name);
    const [cells, dimensions] = [inGraph(table), dimensionsOf(table)];
    expect(readCsv(bytesOf(`${name}.csv`), dimensions)).toEqual(cells);
    expect((await readParquet(bytesOf(`${name}.parquet`), dimensions)).cells).toEqual(cells);
    expect(readJsonStat(bytesOf(`${name}.json`), dimensions)).toEqual(cells);
  });

  it("are the same bytes whenever they are written", async () => {
    const again = await writeFiles(wholeEdition());
    expect(again.map(({ bytes }) => bytes.toString("base64"))).toEqual(
      files.map(({ bytes }) => bytes.toString("base64")),
    );
  });

  it("do not differ by a single byte for what is suppressed", async () => {
    // Every value below ten becomes another value below ten; what is published stays as it is.
    const other = wholeEdition((at) => {
      const sum = ((at * 7_919) % 61) - 12;
      return sum < 10 ? 9 - (Math.abs(sum) % 10) : sum;
    });
    const written = await writeFiles(other);
    for (const { name, bytes } of files) expect([name, bytesOf(name, written).equals(bytes)]).toEqual([name, true]);
  });

  it("would differ if a single suppressed value leaked (planted)", async () => {
    const [told, hidden] = [smallTable(20, 9, 30, 40, 50, 60), smallTable(20, 8, 30, 40, 50, 60)];
    const leaking = (table: PublishedTable, value: number) => ({ ...table, cells: table.cells.with(1, value) });
    const [one, other] = [leaking(told, 9), leaking(hidden, 8)].map((table) => writeFiles(publishedEdition([table])));
    const [first, second] = [await one, await other];
    const changed = first?.filter(({ name, bytes }) => second && !bytesOf(name, second).equals(bytes));
    expect(changed?.map(({ name }) => name)).toEqual(["small.csv", "small.parquet", "small.json", "dictionary.json"]);
  });
});

describe("a CSV file", () => {
  it("has a code and a name for each dimension, and nothing but numbers in the columns of figures", async () => {
    const written = await writeFiles(publishedEdition([smallTable(20, 9, 30, 40, 50, 60)]));
    const [header, first, second] = bytesOf("small.csv", written).toString("utf8").split("\r\n");
    expect(header).toBe("group,groupLabel,fate,fateLabel,value,low,high,status");
    expect(first).toBe("FAMILY,Family and children,MET,Taken or withdrawn,20,16,24,PUBLISHED");
    expect(second).toBe("FAMILY,Family and children,UNMET,Unmet,,,,SUPPRESSED");
  });

  it("names every code of the catalogue for people", () => {
    const named = edition.tables.flatMap(({ declaration }) =>
      declaration.dimensions.flatMap(({ name, codes }) => codes.map((code) => [code, labelCode(name, code)] as const)),
    );
    const labels = new Map(named);
    expect(named.filter(([code, label]) => code === label && !/^[A-Z][a-z]+$/.test(code))).toEqual([]);
    const some = ["ne", "8-14", "ForcedLabour", "US-CO", "ZZ", "mis", "NOT_SAID"].map((code) => labels.get(code));
    expect(some).toEqual([
      ...["Nepali", "8 to 14 days", "Forced labour", "Colorado", "Any other country", "Any other language", "Not told"],
    ]);
    // What a spreadsheet would take for a date stands in words beside its code.
    const bins = ["0-1", "2-3", "4-7", "15+"].map((code) => labels.get(code));
    expect(bins).toEqual(["0 or 1 day", "2 or 3 days", "4 to 7 days", "15 days or more"]);
  });
});

describe("a Parquet file", () => {
  it.each(names)("of %s has text for codes and 32-bit integers for figures", async (name) => {
    const table = tableNamed(name);
    const { types } = await readParquet(bytesOf(`${name}.parquet`), dimensionsOf(table));
    const expected = columnsOf(table).map((column) => [column.name, column.type === "string" ? "VARCHAR" : "INTEGER"]);
    expect(types).toEqual(Object.fromEntries(expected));
  });

  it("has codes in every row, figures where there are any, and says where it is from", async () => {
    const bytes = bytesOf("small.parquet", await writeFiles(publishedEdition([smallTable(20, 9, 30, 40, 50, 60)])));
    const { schema, key_value_metadata: said } = parquetMetadata(new Uint8Array(bytes).buffer);
    expect(schema.slice(1).map(({ name, type, repetition_type }) => [name, type, repetition_type])).toEqual([
      ...["group", "groupLabel", "fate", "fateLabel"].map((name) => [name, "BYTE_ARRAY", "REQUIRED"]),
      ...["value", "low", "high"].map((name) => [name, "INT32", "OPTIONAL"]),
      ["status", "BYTE_ARRAY", "REQUIRED"],
    ]);
    expect(said).toContainEqual({ key: "license", value: "CC-BY-4.0" });
  });
});

describe("the data dictionary", () => {
  const dictionary = JSON.parse(bytesOf("dictionary.json").toString("utf8"));

  it("tells every table with its columns, bound, epsilon and files", () => {
    expect(dictionary.tables.map((table: { name: string }) => table.name)).toEqual(names);
    expect(dictionary.tables[0]).toMatchObject({ bound: 2, epsilon: 0.25, halfWidth: 7, unit: "NEED" });
    for (const { cells, totalNote, total } of dictionary.tables) {
      expect(cells.published + cells.suppressed).toBeGreaterThan(0);
      expect([total.cells, total.leftOut]).toEqual([cells.published, cells.suppressed + cells.notCollected]);
      expect(totalNote).toMatch(/\.$/);
    }
    expect(dictionary.tables[0].files[0]).toEqual({ format: "CSV", path: "/statistics/2026-Q3/needs-by-group.csv" });
    expect(dictionary.tables[0].columns.map(({ name }: { name: string }) => name)).toEqual([
      ...["group", "groupLabel", "value", "low", "high", "status"],
    ]);
  });

  it("says of every column what it is, and of whom, and never by its own name alone", () => {
    for (const { columns, dimensions } of dictionary.tables) {
      for (const { name, meaning } of columns) expect([name, meaning]).toEqual([name, expect.stringMatching(/ .+\.$/)]);
      for (const { name, meaning } of dimensions) expect([name, meaning.split(" ").length > 5]).toEqual([name, true]);
      expect(columns.filter(({ meaning }: { meaning: string }) => /^Code of/.test(meaning))).toEqual([]);
    }
  });

  it("explains its own words, and says what the organizations are called beside their ids", () => {
    for (const word of ["bound", "halfWidth", "threshold", "tolerated", "catalogue", "quarters", "epsilon"]) {
      expect([word, dictionary.terms[word]]).toEqual([word, expect.stringMatching(/\.$/)]);
    }
    expect(dictionary.terms.threshold).toContain("the true number may be somewhat higher");
    expect(dictionary.organizations.slice(0, 2)).toEqual([
      { id: "bucharest", name: "House of Open Doors" },
      { id: "colorado", name: "colorado" },
    ]);
    expect([dictionary.epsilon, dictionary.responderEpsilon]).toEqual([3, 2]);
  });

  it("tells of what edition it is, until when it was counted, and how likely it shows nobody", () => {
    expect(dictionary).toMatchObject({
      edition: "2026-Q3",
      cutOffOn: "2026-10-15",
      emptyShown: { FINE: { atMost: 0.01 } },
    });
    expect(Object.keys(dictionary.units)).toEqual(["NEED", "ISSUE", "RESPONDER"]);
  });

  it("says what the symbols mean, the licence, and that there is no DOI", () => {
    expect(dictionary.statuses.map(({ symbol }: { symbol: string }) => symbol)).toEqual([null, "c", "x", "z"]);
    expect(dictionary).toMatchObject({ doi: null, license: { name: "CC BY 4.0" } });
  });
});

it("the citation says how to cite, and what has to be said with the numbers", () => {
  const text = bytesOf("citation.txt").toString("utf8");
  expect(text).toContain("Edition 2026-Q3, published 2026-10-20. CC BY 4.0.");
  expect(text).toContain("DOI: none.");
  expect(text).toContain("Counted by: House of Open Doors, colorado, kathmandu, Harbor Light.");
});
