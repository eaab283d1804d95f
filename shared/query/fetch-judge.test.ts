import { describe, expect, it } from "@jest/globals";
import { FetchJudge } from "./fetch-judge.ts";

const judge = (query: unknown, variables: unknown = {}) => new FetchJudge().judge({ query, variables });
const many = (count: number, line: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => line(at)).join(" ");
const tooCostly = { ok: false, code: "QUERY_TOO_COSTLY" };

describe("a fetch", () => {
  it("passes when it is what a plan makes: keys of rows, aliases, types", () => {
    const query = `query ($representations: [_Any!]!, $n: Int) { _entities(representations: $representations) {
      __typename ... on Need { id a: candidates(first: $n) { edges { node { score } } } } } }`;
    const variables = {
      n: 5,
      representations: Array.from({ length: 500 }, (_, at) => ({ __typename: "Need", id: at })),
    };
    expect(judge(query, variables)).toEqual({ ok: true, request: { query, variables } });
  });

  it("is refused when it is no request", () => {
    for (const body of [
      null,
      [],
      "x",
      {},
      { query: 1 },
      { query: "{ a }", variables: [] },
      { query: "{ a }", operationName: 1 },
    ]) {
      expect(new FetchJudge().judge(body)).toEqual({ ok: false, code: "BAD_REQUEST" });
    }
  });

  it("is refused for its depth, width, aliases, directives, tokens, fragments, or more than one operation", () => {
    expect(judge(`${"{ a ".repeat(17)}${"}".repeat(17)}`)).toEqual(tooCostly);
    expect(judge(`{ ${many(61, (at) => `a${at}`)} }`)).toEqual(tooCostly);
    expect(judge(`{ x { ${many(401, (at) => `a${at}: y`)} } }`)).toEqual(tooCostly);
    expect(judge(`{ x ${"@skip(if: false) ".repeat(201)} }`)).toEqual(tooCostly);
    expect(judge(`{ x(list: [${"1 ".repeat(6_000)}]) }`)).toEqual(tooCostly);
    expect(judge("query A { a } query B { b }")).toEqual(tooCostly);
    const bomb = many(30, (at) => `fragment f${at} on Query { ...f${at + 1} ...f${at + 1} }`);
    expect(judge(`{ ...f0 } ${bomb} fragment f30 on Query { a }`)).toEqual(tooCostly);
  });

  it("is refused for more keys than a plan can have, wherever they stand", () => {
    const list = Array.from({ length: 5_001 }, () => ({ __typename: "Need", id: "x" }));
    expect(judge("{ a }", { representations: list })).toEqual(tooCostly);
    expect(judge("{ a }", { others: list })).toEqual(tooCostly);
  });

  it("is judged the same the second time", () => {
    const fetches = new FetchJudge();
    const query = `{ ${many(61, (at) => `a${at}`)} }`;
    expect([1, 2].map(() => fetches.judge({ query }))).toEqual([tooCostly, tooCostly]);
  });
});
