import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { parse } from "graphql";
import { FakeNetwork } from "../fake-network.fixture.ts";
import { readForeignErrors } from "./foreign-error.ts";
import { mergeAnswers } from "./merge-answers.ts";
import { prepareOperation } from "./prepare-operation.ts";
import { buildRoutingTable } from "./routing-table.ts";
import { type Split, splitOperation } from "./split-operation.ts";
import { rowId } from "./two-worlds.fixture.ts";

const partnersSdl = readFileSync(new URL("../supergraph/partners.graphql", import.meta.url), "utf8");
const table = buildRoutingTable(partnersSdl);
const row = (at: number) => rowId("colorado", at);
const hidden = new Set([row(2), row(9)]);

function split(text: string, list: readonly object[] = []): Split {
  const prepared = prepareOperation(parse(text), table);
  if (!prepared) throw new Error("the operation cannot be prepared");
  return splitOperation(prepared, { list });
}

/** The answer to whoever is not to be shown the hidden rows, and the answer when the organization leaves them out. */
function both(parts: Split, { telling, silent }: { telling: unknown; silent: unknown }) {
  const merge = (data: unknown, rows?: ReadonlySet<string>) =>
    mergeAnswers(parts, [{ ok: true, data, errors: readForeignErrors(undefined), hidden: rows }]);
  return { guarded: merge(telling, hidden), absent: merge(silent), unguarded: merge(telling) };
}

const responder = (at: number, name = `Responder ${at}`) => ({ id: row(at), name });
const entity = (at: number) => ({ name: `Responder ${at}`, alight_entity_key: row(at) });

describe("a row that the centre's operators hold, told by an organization that goes on telling it", () => {
  it("is null where it is asked for by its id, also when its id is not asked for; unguarded it is told", () => {
    const parts = split(`{ responder(id: "${row(2)}") { name } }`);
    const asked = { telling: { responder: { name: "Told" } }, silent: { responder: null } };
    const { guarded, absent, unguarded } = both(parts, asked);
    expect(guarded).toEqual(absent);
    expect(guarded).toEqual({ data: { responder: null }, errors: [] });
    expect(unguarded.data).toEqual(asked.telling);
  });

  it("is the gap of an absent row where something led to it", () => {
    const list = [1, 2].map((at) => ({ __typename: "Responder", id: row(at) }));
    const text = "query($list: [_Any!]!) { _entities(representations: $list) { ... on Responder { name } } }";
    const telling = { _entities: [entity(1), entity(2)] };
    const { guarded, absent } = both(split(text, list), { telling, silent: { _entities: [entity(1), null] } });
    expect(guarded).toEqual(absent);
    expect(guarded.data).toEqual({ _entities: [{ name: "Responder 1" }, null] });
    expect(guarded.errors.map(({ extensions }) => extensions.code)).toEqual(["NOT_FOUND"]);
  });

  it("is left out of a list with the edge that leads to it, and null where it may be", () => {
    const list = [{ __typename: "Organization", id: "colorado" }];
    const text = `query($list: [_Any!]!) { _entities(representations: $list) { ... on Organization {
      responders(first: 5) { edges { cursor node { id name supervisor { id } } } } } } }`;
    const edge = (at: number, supervisor: object | null) => ({
      cursor: `c${at}`,
      node: { ...responder(at), supervisor },
    });
    const told = (edges: object[]) => ({ _entities: [{ alight_entity_key: "colorado", responders: { edges } }] });
    const telling = told([edge(1, { id: row(9) }), edge(2, null), edge(3, { id: row(1) })]);
    const silent = told([edge(1, null), edge(3, { id: row(1) })]);
    const { guarded, absent } = both(split(text, list), { telling, silent });
    expect(guarded).toEqual(absent);
    expect(JSON.stringify(guarded)).not.toContain(row(2));
  });

  it("does not stand in the way of a command about it", () => {
    const text = `mutation { done: reportConcern(responder: "${row(2)}", reason: SAFETY_RISK, idempotencyKey: "k") {
      isReceived } }`;
    const { guarded } = both(split(text), { telling: { done: { isReceived: true } }, silent: {} });
    expect(guarded.data).toEqual({ done: { isReceived: true } });
  });
});

describe("a gateway amid organizations", () => {
  const network = new FakeNetwork();
  beforeAll(() => network.start(0));
  afterAll(() => network.stop());

  it("shows a responder whom the centre's operators hide to their own organization alone, until they take it back", async () => {
    const id = rowId("manila", 1);
    const named = async (as: string) => (await network.ask(`{ responder(id: "${id}") { name } }`, { as })).json;
    const told = { data: { responder: { name: "Responder of manila" } } };
    await network.hide([id]);
    expect([await named("colorado"), await named("manila")]).toEqual([{ data: { responder: null } }, told]);
    await network.hide([]);
    expect(await named("colorado")).toEqual(told);
  });
});
