import { describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { readForeignErrors } from "./foreign-error.ts";
import { type GroupAnswer, mergeAnswers, refuseAll } from "./merge-answers.ts";
import { prepareOperation } from "./prepare-operation.ts";
import { buildRoutingTable } from "./routing-table.ts";
import { type Split, splitOperation } from "./split-operation.ts";
import { rowId, worldSdl } from "./two-worlds.fixture.ts";

const table = buildRoutingTable(worldSdl);
const colorado = (row: number) => rowId("colorado", row);
const manila = (row: number) => rowId("manila", row);

function split(text: string, ids: readonly string[] = []): Split {
  const list = ids.map((id) => ({ __typename: id.includes("~") ? "Need" : "Organization", id }));
  const prepared = prepareOperation(parse(text), table);
  if (!prepared) throw new Error("the operation cannot be prepared");
  return splitOperation(prepared, { list });
}

const entities = (selection: string, ids: readonly string[]) =>
  split(`query($list: [_Any!]!) { _entities(representations: $list) { ${selection} } }`, ids);

const answer = (data: unknown, errors: unknown = undefined): GroupAnswer => ({
  ok: true,
  data,
  errors: readForeignErrors(errors),
});

/** An entity as an organization answers it: with the key that the split asks for besides. */
const entity = (id: string, fields: object) => ({ ...fields, alight_entity_key: id });

function errorsOf(merged: { errors: readonly { path: unknown; extensions: unknown }[] }) {
  return merged.errors.map(({ path, extensions }) => ({ path, extensions }));
}

const misbehaved = { code: "ORGANIZATION_MISBEHAVED", organization: "colorado" };

describe("answers put together", () => {
  it("name the organization that did not answer, at every place that it left empty", () => {
    const parts = entities("... on Need { word }", [colorado(1), manila(1), colorado(2), colorado(1)]);
    const merged = mergeAnswers(parts, [
      { ok: false, code: "ORGANIZATION_TIMEOUT" },
      answer({ _entities: [entity(manila(1), { word: "oak" })] }),
    ]);
    expect(merged.data).toEqual({ _entities: [null, { word: "oak" }, null, null] });
    const extensions = { code: "ORGANIZATION_TIMEOUT", organization: "colorado" };
    expect(errorsOf(merged)).toEqual([
      { path: ["_entities", 0], extensions },
      { path: ["_entities", 3], extensions },
      { path: ["_entities", 2], extensions },
    ]);
  });

  it("share no object between places that asked for the same row", () => {
    const parts = entities("... on Need { profile issues { on } }", [colorado(1), colorado(1)]);
    const row = entity(colorado(1), { profile: { v: 1 }, issues: [{ on: "2026" }] });
    const { data } = mergeAnswers(parts, [answer({ _entities: [row] })]);
    const [first, second] = Array.isArray(data._entities) ? data._entities : [];
    expect(first).toEqual(second);
    expect(first).not.toBe(second);
    expect(first.profile).not.toBe(second.profile);
    expect(first.issues[0]).not.toBe(second.issues[0]);
  });

  it("move an organization's errors to the places in the whole, without its words", () => {
    const parts = entities("... on Need { word issues { on } }", [manila(1), colorado(1), colorado(2), colorado(1)]);
    const merged = mergeAnswers(parts, [
      answer({ _entities: [entity(manila(1), { word: "oak", issues: [] })] }),
      answer({ _entities: [null, null] }, [
        {
          message: "SELECT * FROM secrets",
          path: ["_entities", 0, "issues", 3, "secret"],
          extensions: { code: "FORBIDDEN" },
        },
        { message: "boom", path: ["_entities", 1, "word"], extensions: { code: "XX000", stack: "at x" } },
      ]),
    ]);
    expect(JSON.stringify(merged.errors)).not.toMatch(/SELECT|boom|secret|stack/);
    const forbidden = { code: "FORBIDDEN", organization: "colorado" };
    expect(errorsOf(merged)).toEqual([
      { path: ["_entities", 1, "issues", 3], extensions: forbidden },
      { path: ["_entities", 3, "issues", 3], extensions: forbidden },
      { path: ["_entities", 2, "word"], extensions: misbehaved },
    ]);
  });

  it("hear somebody's hundred thousand errors only so far", () => {
    const parts = split(`{ need(id: "${colorado(1)}") { word } }`);
    const many = Array.from({ length: 100_000 }, () => ({ message: "no", path: ["need"] }));
    expect(mergeAnswers(parts, [answer(null, many)]).errors).toHaveLength(50);
  });

  it("name whoever has nothing at a place that it led to, once, and not where it told more", () => {
    const parts = entities("... on Need { word }", [colorado(1), colorado(2), manila(1), colorado(1)]);
    const told = [{ path: ["_entities", 1], extensions: { code: "FORBIDDEN" } }];
    const merged = mergeAnswers(parts, [
      answer({ _entities: [null, null] }, told),
      answer({ _entities: [entity(manila(1), { word: "elm" })] }),
    ]);
    expect(errorsOf(merged)).toEqual([
      { path: ["_entities", 1], extensions: { code: "FORBIDDEN", organization: "colorado" } },
      { path: ["_entities", 0], extensions: { code: "NOT_FOUND", organization: "colorado" } },
      { path: ["_entities", 3], extensions: { code: "NOT_FOUND", organization: "colorado" } },
    ]);
  });

  it("refuse an organization's own rows in another order than they were asked for, or without saying whose they are", () => {
    const parts = entities("... on Need { word }", [colorado(1), colorado(2)]);
    const oak = entity(colorado(1), { word: "oak" });
    const elm = entity(colorado(2), { word: "elm" });
    const both = [0, 1].map((at) => ({ path: ["_entities", at], extensions: misbehaved }));
    for (const _entities of [
      [elm, oak],
      [{ word: "oak" }, { word: "elm" }],
    ]) {
      const merged = mergeAnswers(parts, [answer({ _entities })]);
      expect(merged.data).toEqual({ _entities: [null, null] });
      expect(errorsOf(merged)).toEqual(both);
    }
    expect(mergeAnswers(parts, [answer({ _entities: [oak, elm] })])).toEqual({
      data: { _entities: [{ word: "oak" }, { word: "elm" }] },
      errors: [],
    });
  });

  it("call an internal failure what it is to others: the organization is not available", () => {
    const parts = split(`{ need(id: "${colorado(1)}") { word } }`);
    const merged = mergeAnswers(parts, [answer(null, [{ message: "x", extensions: { code: "INTERNAL" } }])]);
    expect(errorsOf(merged)).toEqual([
      { path: ["need"], extensions: { code: "ORGANIZATION_UNAVAILABLE", organization: "colorado" } },
    ]);
  });

  it("say at every place that nobody may be asked", () => {
    const parts = split(
      `query($list: [_Any!]!) { a: __typename _entities(representations: $list) { ... on Need { word } }
      need(id: "${manila(1)}") { word } }`,
      [colorado(1)],
    );
    const refused = refuseAll(parts, "UNAUTHENTICATED");
    expect(refused.data).toEqual({ a: "Query", _entities: [null], need: null });
    expect(errorsOf(refused)).toEqual([
      { path: ["_entities", 0], extensions: { code: "UNAUTHENTICATED" } },
      { path: ["need"], extensions: { code: "UNAUTHENTICATED" } },
    ]);
  });
});

describe("an organization's answer", () => {
  const one = (selection: string, data: unknown) =>
    mergeAnswers(split(`{ need(id: "${colorado(1)}") { ${selection} } }`), [answer({ need: data })]);

  it("is taken as asked: what nobody asked for is left behind", () => {
    const merged = one("word home { id }", { word: "oak", secret: 1, home: { id: "colorado", name: "Forged" } });
    expect(merged).toEqual({ data: { need: { word: "oak", home: { id: "colorado" } } }, errors: [] });
  });

  it("loses a row whose id belongs to another organization, and keeps the others", () => {
    const parts = entities("... on Organization { needs { id word } }", ["colorado"]);
    const needs = [
      { id: colorado(1), word: "oak" },
      { id: manila(2), word: "elm" },
      { id: "colorado", word: "ash" },
    ];
    const merged = mergeAnswers(parts, [answer({ _entities: [entity("colorado", { needs })] })]);
    expect(merged.data).toEqual({ _entities: [{ needs: [{ id: colorado(1), word: "oak" }, null, null] }] });
    expect(errorsOf(merged)).toEqual([
      { path: ["_entities", 0, "needs", 1], extensions: misbehaved },
      { path: ["_entities", 0, "needs", 2], extensions: misbehaved },
    ]);
  });

  it("may name other organizations where it refers to them", () => {
    expect(one("home { id }", { home: { id: "manila" } }).errors).toEqual([]);
  });

  it("is refused under an alias too", () => {
    expect(errorsOf(one("key: id", { key: manila(1) }))).toEqual([{ path: ["need"], extensions: misbehaved }]);
  });

  it("becomes null where its form is not that of the schema", () => {
    const forms: [string, unknown, unknown][] = [
      ["word", [], null],
      ["word", "text", null],
      ["word", { word: { x: 1 } }, { word: null }],
      ["issues { on }", { issues: { on: 1 } }, { issues: null }],
      ["issues { on }", { issues: [[{ on: "1" }], "x", null] }, { issues: [null, null, null] }],
      ["home { id }", { home: "colorado" }, { home: null }],
      ["__typename word", { __typename: "Organization", word: "oak" }, null],
      ["__typename word", { __typename: {}, word: "oak" }, null],
    ];
    for (const [selection, given, expected] of forms) {
      const merged = one(selection, given);
      expect(merged.data).toEqual({ need: expected });
      expect(merged.errors.length).toBeGreaterThan(0);
    }
  });

  it("is no object without what the schema never leaves out, and no number beyond all numbers", () => {
    for (const given of [{}, { word: null }]) {
      expect(one("word", given)).toMatchObject({ data: { need: null }, errors: [{ path: ["need"] }] });
    }
    expect(one("word @include(if: false)", {})).toEqual({ data: { need: {} }, errors: [] });
    for (const word of [Number.POSITIVE_INFINITY, Number.NaN]) {
      expect(errorsOf(one("word", { word }))).toEqual([{ path: ["need", "word"], extensions: misbehaved }]);
    }
  });

  it("must have a place for every representation", () => {
    for (const given of [[], [null, null, null], "x", { 0: null }]) {
      const merged = mergeAnswers(entities("... on Need { word }", [colorado(1), colorado(2)]), [
        answer({ _entities: given }),
      ]);
      expect(merged.data).toEqual({ _entities: [null, null] });
      expect(merged.errors).toHaveLength(2);
    }
  });

  it("keeps names such as constructor apart from what objects bring along", () => {
    expect(one("constructor: word toString: profile", { constructor: "oak" }).data).toEqual({
      need: { constructor: "oak" },
    });
  });
});
