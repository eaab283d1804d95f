import { describe, expect, it } from "@jest/globals";
import { smallTable } from "./published-table.fixture.ts";
import { listCells } from "./read-tables.ts";

const table = smallTable(20, 9, 30, 20, 20, 11);
const all = { where: null, orderBy: "DECLARED", first: 100, after: null } as const;
const codes = (listing: Partial<Parameters<typeof listCells>[1]>) =>
  listCells(table, { ...all, ...listing }).edges.map(({ node }) => node.codes.join(" "));

describe("the cells of a table", () => {
  it("come as declared, or by value with equal ones as declared and those without a value last", () => {
    const declared = ["FAMILY MET", "FAMILY UNMET", "STATUS MET", "STATUS UNMET", "MONEY MET", "MONEY UNMET"];
    expect(codes({})).toEqual(declared);
    expect(codes({ orderBy: "VALUE_DESCENDING" })).toEqual([
      ...["STATUS MET", "FAMILY MET", "STATUS UNMET", "MONEY MET", "MONEY UNMET", "FAMILY UNMET"],
    ]);
    expect(codes({ orderBy: "VALUE_ASCENDING" })).toEqual([
      ...["MONEY UNMET", "FAMILY MET", "STATUS UNMET", "MONEY MET", "STATUS MET", "FAMILY UNMET"],
    ]);
  });

  it.each(["DECLARED", "VALUE_DESCENDING", "VALUE_ASCENDING"] as const)(
    "are the same in pages of any size, %s",
    (orderBy) => {
      const whole = codes({ orderBy });
      for (const first of [1, 2, 3, 4, 5, 6]) {
        const read: string[] = [];
        let after: string | null = null;
        do {
          const page = listCells(table, { ...all, orderBy, first, after });
          read.push(...page.edges.map(({ node }) => node.codes.join(" ")));
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(read).toEqual(whole);
      }
    },
  );

  it("are those that fit every filter", () => {
    const where = [
      { dimension: "group", codes: ["MONEY", "FAMILY"] },
      { dimension: "fate", codes: ["MET"] },
    ];
    expect(codes({ where })).toEqual(["FAMILY MET", "MONEY MET"]);
  });

  it("are those of which this is known", () => {
    expect(codes({ statuses: ["SUPPRESSED"] })).toEqual(["FAMILY UNMET"]);
    expect(codes({ statuses: ["PUBLISHED", "SUPPRESSED"] })).toEqual(codes({}));
    expect(codes({ statuses: ["NOT_COLLECTED"] })).toEqual([]);
    const where = [{ dimension: "fate", codes: ["MET"] }];
    expect(codes({ where, statuses: ["SUPPRESSED"] })).toEqual([]);
    expect(() => codes({ statuses: Array(5).fill("PUBLISHED") })).toThrow("at most 4");
  });

  it("end after what is no cursor", () => {
    expect(codes({ after: "nonsense" })).toEqual([]);
    expect(codes({ after: "6" })).toEqual([]);
  });

  it("come in pages of 500 at most", () => {
    expect(() => codes({ first: 501 })).toThrow('"first" must be from 0 to 500.');
    expect(codes({ first: 0 })).toEqual([]);
  });
});

describe("a filter", () => {
  it("that names what the table does not have is told, all at once, with what it has", () => {
    const where = [
      { dimension: "colour", codes: ["RED"] },
      { dimension: "group", codes: ["FAMILY", "HOUSING", "x".repeat(200)] },
      { dimension: "fate", codes: [] },
      { dimension: "fate", codes: ["MET"] },
    ];
    const { edges, problems } = listCells(table, { ...all, where });
    expect(edges).toEqual([]);
    expect(problems.map(({ code, path }) => [code, path.join(".")])).toEqual([
      ["UNKNOWN_CODE", "where.0.dimension"],
      ["UNKNOWN_CODE", "where.1.codes.1"],
      ["UNKNOWN_CODE", "where.1.codes.2"],
      ["REQUIRED", "where.2.codes"],
      ["DUPLICATE", "where.3.dimension"],
    ]);
    expect(problems[0]?.message).toBe('This table has no dimension "colour". It has: group, fate.');
    expect(problems[1]?.message).toContain(
      '"HOUSING" is no code of "group" in this table. It has: FAMILY, STATUS, MONEY.',
    );
    expect(problems.every(({ message }) => message.length < 400)).toBe(true);
  });

  it("is told that it is too much, and how much it may be", () => {
    const codes = Array.from({ length: 201 }, () => "FAMILY");
    const { problems } = listCells(table, { ...all, where: [{ dimension: "group", codes }] });
    expect(problems).toMatchObject([{ code: "TOO_MANY", path: ["where", "0", "codes"] }]);
    const where = Array.from({ length: 9 }, () => ({ dimension: "group", codes: ["FAMILY"] }));
    expect(listCells(table, { ...all, where }).problems).toMatchObject([{ code: "TOO_MANY", path: ["where"] }]);
  });
});
