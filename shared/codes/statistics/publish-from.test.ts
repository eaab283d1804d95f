import { describe, expect, it } from "@jest/globals";
import { catalogue } from "./catalogue.ts";
import { tableCellCount } from "./cells.ts";
import { publishFrom } from "./publish-from.ts";

const { threshold } = catalogue;

describe.each(catalogue.tables)("of $name", (table) => {
  it("nothing is shown below the threshold, and of many empty cells about none", () => {
    const from = publishFrom(table, { threshold, participants: 4 });
    expect(from).toBeGreaterThanOrEqual(threshold);
    expect(from > threshold).toBe(table.level === "FINE");
  });
});

it("a higher threshold is kept, and more cells ask for more", () => {
  const [fine] = catalogue.tables.filter(({ level }) => level === "FINE");
  if (fine === undefined) throw new Error("no fine table");
  const less = { ...fine, dimensions: fine.dimensions.map((one) => ({ ...one, codes: one.codes.slice(0, 3) })) };
  expect(tableCellCount(less)).toBeLessThan(tableCellCount(fine));
  const [of, ofLess] = [fine, less].map((table) => publishFrom(table, { threshold, participants: 4 }));
  expect(of ?? 0).toBeGreaterThan(ofLess ?? 0);
  expect(publishFrom(fine, { threshold: 500, participants: 4 })).toBe(500);
});
