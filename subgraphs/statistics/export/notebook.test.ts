import { readFileSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { cellStatusMeanings } from "../table/table.codes.ts";
import { wholeEdition } from "./published-edition.fixture.ts";
import { columnsOf } from "./table-columns.ts";
import { writeFiles } from "./write-files.ts";

const notebookForm = z.object({
  nbformat: z.literal(4),
  nbformat_minor: z.number(),
  metadata: z.object({ kernelspec: z.object({ language: z.literal("python") }) }),
  cells: z.array(
    z.object({ id: z.string(), cell_type: z.enum(["markdown", "code"]), source: z.array(z.string()) }).loose(),
  ),
});

const path = new URL("../../../docs/notebooks/statistics.ipynb", `file://${import.meta.dirname}/`);
const notebook = notebookForm.parse(JSON.parse(readFileSync(path, "utf8")));
const sources = notebook.cells.filter((cell) => cell.cell_type === "code").map(({ source }) => source.join(""));
const text = sources.join("\n");

const found = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, name = ""]) => name);

describe("the example notebook", () => {
  it("reads tables and files that editions have, at the address that the gateway serves", async () => {
    const files = new Set((await writeFiles(wholeEdition())).map(({ name }) => name));
    const read = [...found(/\btable\("([^"]+)"\)/g).map((name) => `${name}.csv`), ...found(/\bread\("([^"]+)"\)/g)];
    expect(read.length).toBeGreaterThan(5);
    expect(read.filter((name) => !files.has(name))).toEqual([]);
    expect(text).toContain('f"{BASE}/statistics/{EDITION}/{name}"');
  });

  it("uses columns that the tables have", () => {
    const known = new Set(wholeEdition().tables.flatMap((table) => columnsOf(table).map(({ name }) => name)));
    const declared = [
      ...["name", "title", "unit", "level", "bound", "epsilon", "threshold", "halfWidth"],
      ...["total", "cells", "totalNote"],
    ];
    const ofJson = ["id", "dimension", "category", "index", "figure", "citation", "participants", "tables"];
    const used = found(/(?:\[|, )"([A-Za-z]+)"(?=[\],])/g);
    expect(used).toEqual(expect.arrayContaining(["fate", "countryLabel", "askingCountry", "answeringCountryLabel"]));
    expect(used.filter((name) => !known.has(name) && ![...declared, ...ofJson].includes(name))).toEqual([]);
  });

  it("looks for codes that the tables have", () => {
    const tables = wholeEdition().tables.map(({ declaration }) => declaration);
    const codes = tables.flatMap(({ dimensions }) => dimensions.flatMap((dimension) => dimension.codes));
    const known = new Set([...codes, ...Object.keys(cellStatusMeanings)]);
    const wanted = found(/[=!]= "([A-Za-z_]+)"/g);
    expect(wanted).toEqual(expect.arrayContaining(["FAMILY", "UNMET", "ne"]));
    expect(wanted.filter((code) => !known.has(code))).toEqual([]);
  });

  it("tells pandas what stands for no value, and that NA is a code", () => {
    expect(text).toContain('{column: [""] for column in figures}');
    expect(text).toContain("keep_default_na=False");
  });

  it("is kept without answers, so that nobody takes an old number for a new one", () => {
    const answers = notebook.cells.filter(({ outputs }) => Array.isArray(outputs) && outputs.length > 0);
    expect(answers).toEqual([]);
  });
});
