import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { execute, graphql, Kind, parse, print, visit } from "graphql";
import { readForeignErrors } from "./foreign-error.ts";
import { type GroupAnswer, mergeAnswers } from "./merge-answers.ts";
import { prepareOperation } from "./prepare-operation.ts";
import { type RandomOperation, randomMutation, randomQuery } from "./random-operation.fixture.ts";
import { buildRoutingTable } from "./routing-table.ts";
import { type Group, type Split, splitOperation } from "./split-operation.ts";
import { buildWorldSchema, newWorld, organizations, rowId, type World, worldSdl } from "./two-worlds.fixture.ts";

const table = buildRoutingTable(worldSdl);
const schema = buildWorldSchema();

function split({ text, variables }: RandomOperation): Split {
  const prepared = prepareOperation(parse(text), table);
  if (!prepared) throw new Error("the operation cannot be prepared");
  return splitOperation(prepared, variables);
}

async function ask(world: World | undefined, { query, variables }: Group): Promise<GroupAnswer> {
  if (!world) return { ok: false, code: "ORGANIZATION_UNKNOWN" };
  const { data, errors } = await graphql({ schema, source: query, variableValues: variables, contextValue: world });
  return { ok: true, data: JSON.parse(JSON.stringify(data ?? null)), errors: readForeignErrors(errors) };
}

async function askAll(parts: Split, worlds: ReadonlyMap<string, World>): Promise<GroupAnswer[]> {
  const answers: GroupAnswer[] = [];
  for (const group of parts.groups) answers.push(await ask(worlds.get(group.organization), group));
  return answers;
}

function worldPerOrganization(journal: string[] = []): Map<string, World> {
  return new Map(organizations.map((one) => [one, newWorld([one], journal)]));
}

/** Every key in what an organization is sent: in the text as a literal, and in the variables. */
function keysIn({ query, variables }: Group): string[] {
  const literals: string[] = [];
  visit(parse(query), {
    enter: (node) => {
      if (node.kind === Kind.STRING) literals.push(node.value);
    },
  });
  const text = `${literals.join(" ")} ${JSON.stringify(variables)}`;
  return text.match(new RegExp(`(${organizations.join("|")})(~[0-9a-f-]{36})?`, "g")) ?? [];
}

async function answersAlike(operation: RandomOperation): Promise<void> {
  const journals: [string[], string[]] = [[], []];
  const whole = await execute({
    schema,
    contextValue: newWorld(organizations, journals[0]),
    document: parse(operation.text),
    variableValues: operation.variables,
  });
  expect(whole.errors).toBeUndefined();
  const parts = split(operation);
  const merged = mergeAnswers(parts, await askAll(parts, worldPerOrganization(journals[1])));
  // What is not there is named when it is split, and is the same null either way.
  expect(merged.errors.filter(({ extensions }) => extensions.code !== "NOT_FOUND")).toEqual([]);
  expect(JSON.parse(JSON.stringify(merged.data))).toEqual(JSON.parse(JSON.stringify(whole.data)));
  expect(journals[1]).toEqual(journals[0]);
}

describe("a split operation", () => {
  it("answers what the undivided one answers, for any query", async () => {
    await fc.assert(fc.asyncProperty(randomQuery, answersAlike), { numRuns: 120 });
  });

  it("answers and does what the undivided one does, in the same order, for any mutation", async () => {
    await fc.assert(fc.asyncProperty(randomMutation, answersAlike), { numRuns: 60 });
  });

  it("sends no key to another organization", () => {
    fc.assert(
      fc.property(fc.oneof(randomQuery, randomMutation), (operation) => {
        for (const group of split(operation).groups) {
          for (const key of keysIn(group)) expect(key.split("~")[0]).toBe(group.organization);
        }
      }),
      { numRuns: 120 },
    );
  });

  it("asks each organization once for a query, and once for each equal representation", () => {
    const list = [0, 1, 0, 1, 0].map((row, at) => ({
      __typename: "Need",
      id: rowId(at < 4 ? "colorado" : "manila", row),
    }));
    const { groups } = split({
      text: "query($list: [_Any!]!) { _entities(representations: $list) { ... on Need { word } } }",
      variables: { list },
    });
    expect(groups.map(({ organization, variables }) => [organization, variables])).toEqual([
      ["colorado", { list: [list[0], list[1]] }],
      ["manila", { list: [list[4]] }],
    ]);
  });

  it("sends only the variables and fragments that a part uses", () => {
    const text = `query($a: ID!, $b: ID!, $n: Int! = 2) { need(id: $a) { ...one } responder(id: $b) { name } }
      fragment one on Need { home { needs(first: $n) { id } } }`;
    const { groups } = split({ text, variables: { a: rowId("colorado", 1), b: rowId("manila", 2) } });
    expect(groups.map(({ variables }) => variables)).toEqual([
      { a: rowId("colorado", 1), n: 2 },
      { b: rowId("manila", 2) },
    ]);
    expect(print(parse(groups[1]?.query ?? ""))).toBe("query ($b: ID!) {\n  responder(id: $b) {\n    name\n  }\n}");
  });

  it("refuses what names no organization, and asks for the rest", async () => {
    const parts = split({
      text: `query($list: [_Any!]!) {
        _entities(representations: $list) { ... on Need { word } }
        lost: need(id: "nowhere~1") { word } odd: need(id: 7) { word } none: need(id: $missing) { word }
        found: need(id: "${rowId("manila", 1)}") { word }
      }`,
      variables: { list: [{ __typename: "Need", id: "Colorado" }, { __typename: "Need" }, null, "x"] },
    });
    expect(parts.groups.map(({ organization }) => organization)).toEqual(["manila"]);
    const merged = mergeAnswers(parts, await askAll(parts, worldPerOrganization()));
    expect(merged.data).toEqual({
      _entities: [null, null, null, null],
      lost: null,
      odd: null,
      none: null,
      found: { word: "oak-1" },
    });
    const paths = [["_entities", 0], ["_entities", 1], ["_entities", 2], ["_entities", 3], ["lost"], ["odd"], ["none"]];
    expect(merged.errors.map(({ path, extensions }) => [path, extensions])).toEqual(
      paths.map((path) => [path, { code: "UNROUTABLE" }]),
    );
  });

  it("has no default for a root field that names no partition", () => {
    expect(split({ text: "{ _service { sdl } other }", variables: {} }).unroutable).toEqual([["_service"], ["other"]]);
  });
});

describe("whether an operation asks only for what the network may see", () => {
  const isNetworkOnly = (selection: string) => {
    const list = [{ __typename: "Responder", id: rowId("manila", 1) }];
    const text = `query($list: [_Any!]!) { _entities(representations: $list) { ${selection} } }`;
    return split({ text, variables: { list } }).groups[0]?.isNetworkOnly;
  };

  it("says yes to marked fields, with the plain values and keys below them", () => {
    expect(isNetworkOnly("__typename ... on Responder { id name home { id } skills { code { code } level } }")).toBe(
      true,
    );
  });

  it("says no as soon as one field is not marked", () => {
    expect(isNetworkOnly("... on Responder { name places }")).toBe(false);
    expect(isNetworkOnly("... on Responder { name home { id needs { id } } }")).toBe(false);
    expect(isNetworkOnly("... on Responder { name } ... on Need { word }")).toBe(false);
    expect(isNetworkOnly("__typename")).toBe(false);
  });

  it("asks one organization twice rather than show who asks with what everybody may see", () => {
    const id = rowId("manila", 1);
    const { groups } = split({
      text: `{ a: responder(id: "${id}") { name } b: need(id: "${id}") { word } }`,
      variables: {},
    });
    expect(groups.map(({ isNetworkOnly }) => isNetworkOnly)).toEqual([true, false]);
  });
});
