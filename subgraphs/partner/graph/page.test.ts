import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { maxPageSize } from "#shared/subgraph/page-size.ts";
import { isPair, isTimePair, type Page, type PageRequest, pageOf, readPage } from "./page.ts";

type Row = { name: string; id: string };

function read(rows: readonly Row[], { first, after }: PageRequest<[string, string]>): Row[] {
  const from = after ? rows.findIndex((row) => row.name === after[0] && row.id === after[1]) + 1 : 0;
  return rows.slice(from, from + first + 1);
}

function pageAfter(rows: readonly Row[], first: number, after: string | null): Page<string> {
  const request = readPage({ first, after }, isPair);
  const show = { keyOf: ({ name, id }: Row) => [name, id], view: ({ id }: Row) => id };
  return pageOf(read(rows, request), request, show);
}

describe("pages of a list", () => {
  it("together are the list, whatever their size", () => {
    const rowsOf = fc
      .array(fc.string(), { maxLength: 30 })
      .map((names) => names.map((name, i) => ({ name, id: `${i}` })));
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 1, max: 40 }), (rows, first) => {
        const seen: string[] = [];
        let page = pageAfter(rows, first, null);
        expect(page.pageInfo.hasPreviousPage).toBe(false);
        seen.push(...page.edges.map(({ node }) => node));
        while (page.pageInfo.hasNextPage) {
          page = pageAfter(rows, first, page.pageInfo.endCursor);
          expect(page.pageInfo.hasPreviousPage).toBe(true);
          seen.push(...page.edges.map(({ node }) => node));
        }
        expect(seen).toEqual(rows.map(({ id }) => id));
      }),
      { numRuns: 200 },
    );
  });

  it("hold 0 to 100 rows", () => {
    for (const first of [-1, maxPageSize + 1, 1.5]) expect(() => readPage({ first }, isPair)).toThrow("from 0 to 100");
    expect(readPage({ first: maxPageSize }, isPair)).toEqual({ first: maxPageSize, after: undefined });
    expect(pageAfter([{ name: "a", id: "1" }], 0, null)).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
  });

  it("refuse a cursor that is not one of theirs", () => {
    const foreign = ["", "x", Buffer.from('["a"]').toString("base64url"), "a".repeat(600)];
    for (const after of foreign) expect(() => readPage({ first: 1, after }, isPair)).toThrow("cursor");
    const encoded = (...key: string[]) => Buffer.from(JSON.stringify(key)).toString("base64url");
    expect(() => readPage({ first: 1, after: encoded("a\0", "b") }, isPair)).toThrow("cursor");
    expect(() => readPage({ first: 1, after: encoded("a", "\ud800") }, isPair)).toThrow("cursor");
    for (const noTime of ["a", "1", "275760-09-13", "2026-13-01T00:00:00.000Z"]) {
      expect(() => readPage({ first: 1, after: encoded(noTime, "b") }, isTimePair)).toThrow("cursor");
    }
  });
});
