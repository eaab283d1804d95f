import { describe, expect, it } from "@jest/globals";
import { getIntrospectionQuery } from "graphql";
import { clientLimits } from "#shared/query/query-limits.ts";
import { judgeQuery } from "./judge-query.ts";

const judge = (text: string) => judgeQuery(text, clientLimits, new Map());
const tooCostly = { ok: false, code: "QUERY_TOO_COSTLY" };
const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join(" ");

/** Doubles what it asks for with every line: a few hundred bytes, millions of fields. */
function nestedFragments(depth: number): string {
  return `{ ...f0 } ${many(depth, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`)}
    fragment f${depth} on Query { viewer { id } }`;
}

describe("a query judged by its text", () => {
  it("passes with its operations when it is of a usual size", () => {
    expect(judge("query A { viewer { id } } mutation B { x }")).toMatchObject({
      ok: true,
      operations: [
        { name: "A", isSubscription: false },
        { name: "B", isSubscription: false },
      ],
    });
  });

  it("passes when it is the introspection that tools send", () => {
    expect(judge(getIntrospectionQuery())).toMatchObject({ ok: true });
  });

  it("is left to the parser's words when it is not GraphQL", () => {
    expect(judge("{ viewer ")).toMatchObject({ ok: true, operations: undefined });
  });

  it("is too costly in depth, width, aliases, directives or tokens", () => {
    expect(judge(`${"{ a ".repeat(14)}${"}".repeat(14)}`)).toEqual(tooCostly);
    expect(judge(`{ ${many(13, (at) => `a${at}: x`)} }`)).toEqual(tooCostly);
    expect(judge(`{ x { ${many(41, (at) => `a${at}: y`)} } }`)).toEqual(tooCostly);
    expect(judge(`{ x { ${many(401, () => "y")} } }`)).toEqual(tooCostly);
    expect(judge(`{ x ${"@skip(if: false) ".repeat(61)} }`)).toEqual(tooCostly);
    expect(judge(`{ x(list: [${"1 ".repeat(2_000)}]) }`)).toEqual(tooCostly);
  });

  it("is counted with its fragments in their places", () => {
    const roots = `{ ...f } fragment f on Query { ${many(13, (at) => `x${at}`)} }`;
    expect(judge(roots)).toEqual(tooCostly);
  });

  it("is judged in a moment when its fragments are nested without end", () => {
    const started = performance.now();
    expect(judge(nestedFragments(30))).toEqual(tooCostly);
    expect(judge("{ ...a } fragment a on Query { ...b } fragment b on Query { ...a x }")).toMatchObject({ ok: true });
    expect(performance.now() - started).toBeLessThan(100);
  });

  it("is too costly when it brings many operations along", () => {
    expect(judge(many(11, (at) => `query A${at} { viewer { id } }`))).toEqual(tooCostly);
  });

  it("may not take the name under which the gateway sends keys", () => {
    expect(judge("query($representations: ID!) { need(id: $representations) { id } }")).toEqual({
      ok: false,
      code: "QUERY_INVALID",
    });
  });

  it("is refused for aliases that are GraphQL's own names, or mean more than a name", () => {
    expect(judge("{ __proto__: viewer { id } }")).toEqual({ ok: false, code: "QUERY_INVALID" });
    expect(judge("{ viewer { id __typename } }")).toMatchObject({ ok: true });
  });
});
