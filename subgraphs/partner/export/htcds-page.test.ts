import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { htcdsColumns, standardColumns } from "./htcds-columns.ts";
import { htcdsFields } from "./htcds-fields.data.ts";

const allFields = Object.values(htcdsFields).flat();

describe("the page on HTCDS", () => {
  let page: string;
  beforeAll(async () => {
    page = await readFile(join(import.meta.dirname, "../../../docs/htcds.md"), "utf8");
  });

  it("says of every field of the standard what fills it, or why nothing does, and of every column of ours", () => {
    expect(allFields.length).toBeGreaterThan(80);
    const told = (name: string) => page.split(`\`${name}\``).length > 1;
    expect([...allFields, ...htcdsColumns].filter((name) => !told(name))).toEqual([]);
  });

  it("says of each which of the two it is", () => {
    const [filled = "", empty = ""] = page.split("## What fills nothing, and why");
    const table = filled.split("## Our own columns")[0] ?? "";
    const isFilled = (name: string) => standardColumns.some((column) => column === name);
    expect(allFields.filter((name) => table.includes(`\`${name}\``) !== isFilled(name))).toEqual([]);
    expect(allFields.filter((name) => empty.includes(`\`${name}\``) === isFilled(name))).toEqual([]);
  });

  it("knows our columns from the standard's by their names", () => {
    const own = htcdsColumns.filter((name) => !standardColumns.some((column) => column === name));
    expect(own.every((name) => name.startsWith("alight_"))).toBe(true);
    expect(standardColumns.filter((name) => !allFields.includes(name))).toEqual([]);
  });
});
