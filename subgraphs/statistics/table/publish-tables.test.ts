import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount, tableScales } from "#shared/codes/statistics/cells.ts";
import { publishTables } from "./publish-tables.ts";
import { cellsOf, type PublishedTable } from "./published-table.ts";

const counting = { participants: 4, countries: ["US", "RO", "NP", "PH"] };
const rising = Int32Array.from({ length: cellCount(catalogue) }, (_, at) => at - 50);
const tables = publishTables(rising, catalogue, counting);

function named(name: string, among: readonly PublishedTable[] = tables): PublishedTable {
  const table = among.find(({ declaration }) => declaration.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

describe("the tables of a sum", () => {
  it("lie in it where the vector has them", () => {
    const scales = tableScales(catalogue);
    expect(tables.map(({ cells }) => cells.length)).toEqual(scales.map(({ length }) => length));
    const [first] = named("availability-by-group").cells;
    expect(first).toBe((scales[11]?.offset ?? 0) - 50);
  });

  it("show nothing whose interval reaches down to zero, in tables of many cells still less, and say from where on", () => {
    const thresholds = new Map(tables.map(({ declaration }) => [declaration.name, declaration.threshold]));
    expect(thresholds.get("needs-by-group")).toBe(28);
    expect(thresholds.get("needs-by-subdivision-and-group")).toBeGreaterThan(200);
    expect(tables.flatMap(cellsOf).filter(({ low }) => low === 0)).toEqual([]);
    for (const { declaration, cells } of tables) {
      expect(cells.filter((kept) => kept >= 0 && kept < declaration.threshold)).toHaveLength(0);
    }
  });

  it("have wider intervals for smaller epsilon, and for more participants who may be false", () => {
    const halfWidth = (name: string, participants: number) =>
      named(name, publishTables(rising, catalogue, { ...counting, participants })).declaration.halfWidth;
    expect(halfWidth("days-to-first-answer", 4)).toBeGreaterThan(halfWidth("where-needs-travel", 4));
    expect(halfWidth("needs-by-group", 4)).toBeGreaterThan(0);
  });

  it("say of a country that nobody counted for that nobody did", () => {
    const asked = cellsOf(named("where-needs-travel")).filter(({ status }) => status !== "NOT_COLLECTED");
    expect([...new Set(asked.map(({ codes }) => codes[0]))]).toEqual(["NP", "PH", "RO", "US"]);
  });

  it("count a country that is not kept apart as elsewhere", () => {
    const elsewhere = publishTables(rising, catalogue, { ...counting, countries: ["TV"] });
    const asked = cellsOf(named("where-needs-travel", elsewhere)).filter(({ status }) => status !== "NOT_COLLECTED");
    expect([...new Set(asked.map(({ codes }) => codes[0]))]).toEqual(["ZZ"]);
  });
});
