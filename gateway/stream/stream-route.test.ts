import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createClient } from "graphql-sse";
import { refusal } from "#shared/http/serve-http.ts";
import { FakeNetwork } from "../fake-network.fixture.ts";
import { ended, needChange, open, watch, watchedQuery } from "./watching-client.fixture.ts";

const network = new FakeNetwork();

beforeAll(() => network.start(0));
afterAll(() => network.stop());
beforeEach(() => {
  for (const { streams } of network.partners.values()) {
    streams.opened.length = 0;
    streams.tamper = (line) => [line];
    streams.refusal = undefined;
    streams.isSilent = false;
  }
});

const json = "application/json; charset=utf-8";
const asStream = { "content-type": "application/json", accept: "text/event-stream" };
const shutQuery = `subscription { needChanged(organization: "colorado") { id } }`;
const twoRoots = `subscription { a: needChanged(organization: "manila") { id } b: needChanged(organization: "manila") { id } }`;
const refused = (code: string) =>
  expect.objectContaining({ errors: [expect.objectContaining({ extensions: { code } })] });

describe("a stream", () => {
  it("tells what its organization tells, filled in with what crosses borders", async () => {
    const client = await watch(network, { as: "manila" });
    const partner = await network.partner("manila").streams.whenOpened(1);
    partner.say(open, needChange("manila", 1));
    expect(await client.next()).toEqual({ id: "e.0" });
    expect(await client.next()).toEqual({
      id: "e.1",
      event: "next",
      data: {
        data: {
          needChanged: {
            reference: "oak 1",
            organization: { name: "Organization manila" },
            candidates: expect.arrayContaining([{ responder: { name: "Responder of bucharest" } }]),
          },
        },
        extensions: { cursor: "e.1" },
      },
    });
    partner.say({ kind: "end" });
    expect(await client.rest()).toEqual([{ event: "complete" }]);
  });

  it("is opened at the person's own organization with their token, signed, with the cursor they came with", async () => {
    const client = await watch(network, { as: "manila", headers: { "last-event-id": "e.7" } });
    const partner = await network.partner("manila").streams.whenOpened(1);
    expect(partner.headers.authorization).toMatch(/^DPoP /);
    expect(partner.headers.signature).toMatch(/^alight=/);
    expect(partner.body).toMatchObject({ variables: { of: "manila" }, after: "e.7" });
    expect(partner.body).toMatchObject({ query: expect.stringContaining("needChanged(organization:$of)") });
    client.close();
  });

  it("is closed at the organization when the person goes, and leaves its place", async () => {
    for (let turn = 1; turn <= 3; turn += 1) {
      const clients = await Promise.all(Array.from({ length: 6 }, () => watch(network, { as: "bucharest" })));
      await network.partner("bucharest").streams.whenOpened(6 * turn);
      const beyond = await watch(network, { as: "bucharest" });
      expect([beyond.answer.status, await beyond.answer.headers.get("content-type")]).toEqual([429, json]);
      for (const client of clients) client.close();
      await Promise.all(network.partner("bucharest").streams.opened.map(({ closed }) => closed));
    }
  });

  it("is counted in the metrics for as long as it is open", async () => {
    const counted = async () =>
      /^alight_streams_open\{.*\} (\d+)$/m.exec(await (await fetch(`${network.url}/metrics`)).text())?.[1];
    const client = await watch(network, { as: "manila" });
    const partner = await network.partner("manila").streams.whenOpened(1);
    expect(await counted()).toBe("1");
    client.close();
    await partner.closed;
    expect(await counted()).toBe("0");
  });

  it("is read by the client of graphql-sse", async () => {
    const session = await network.signIn("manila");
    const headers = () => network.proven(session, "/graphql/stream");
    const client = createClient({ url: `${network.url}/graphql/stream`, headers, retryAttempts: 0 });
    const events = client.iterate({ query: watchedQuery, variables: { of: "manila" } });
    const first = events.next();
    const partner = await network.partner("manila").streams.whenOpened(1);
    partner.say(open, { kind: "beat" }, needChange("manila", 3), { kind: "end" });
    expect((await first).value).toMatchObject({
      data: { needChanged: { reference: "oak 3" } },
      extensions: { cursor: "e.3" },
    });
    expect((await events.next()).done).toBe(true);
    client.dispose();
  });
});

describe("the end of a stream", () => {
  it("comes with the token's", async () => {
    const client = await watch(network, { as: "manila", lifeS: 1 });
    const partner = await network.partner("manila").streams.whenOpened(1);
    partner.say(open);
    expect(await client.rest()).toEqual([{ id: "e.0" }, ended("UNAUTHENTICATED"), { event: "complete" }]);
    await partner.closed;
  });

  it("is told with the organization's reason, when it is one that it may give", async () => {
    for (const [said, told] of [
      ["FORBIDDEN", "FORBIDDEN"],
      ["CURSOR_UNKNOWN", "CURSOR_UNKNOWN"],
      ["CONFIGURATION", "ORGANIZATION_UNAVAILABLE"],
    ] as const) {
      const client = await watch(network, { as: "manila" });
      (await network.partner("manila").streams.whenOpened(1)).say({ kind: "end", code: said });
      expect(await client.rest()).toEqual([ended(told), { event: "complete" }]);
      network.partner("manila").streams.opened.length = 0;
    }
  });

  it("is told when the stream was cut, and whoever comes back says where they were", async () => {
    const { streams } = network.partner("manila");
    streams.tamper = (line, at) => (at === 3 ? [line.slice(0, 20)] : [line]);
    const client = await watch(network, { as: "manila" });
    const partner = await streams.whenOpened(1);
    partner.say(open, needChange("manila", 1), { kind: "end" });
    expect((await client.rest()).slice(-2)).toEqual([ended("ORGANIZATION_UNAVAILABLE"), { event: "complete" }]);
  });

  it("is told by a gateway that stops", async () => {
    const client = await watch(network, { as: "manila" });
    (await network.partner("manila").streams.whenOpened(1)).say(open);
    expect(await client.next()).toEqual({ id: "e.0" });
    const rest = client.rest();
    await network.restartGateway(0);
    expect(await rest).toEqual([ended("SERVICE_UNAVAILABLE"), { event: "complete" }]);
  });
});

describe("an organization that hangs", () => {
  it("harms its own streams alone", async () => {
    network.partner("colorado").streams.isSilent = true;
    const hanging = watch(network, { as: "manila", of: "colorado" });
    const client = await watch(network, { as: "manila" });
    (await network.partner("manila").streams.whenOpened(1)).say(open, needChange("manila", 1), { kind: "end" });
    expect((await client.rest()).map(({ event }) => event)).toEqual([undefined, "next", "complete"]);
    const extensions = { code: "ORGANIZATION_TIMEOUT", organization: "colorado" };
    const told = {
      data: { needChanged: null },
      errors: [expect.objectContaining({ path: ["needChanged"], extensions })],
    };
    expect(await (await hanging).rest()).toEqual([{ event: "next", data: told }, { event: "complete" }]);
  });

  it("costs nobody the stream of another when nobody is there", async () => {
    const unknown = await watch(network, { as: "manila", of: "atlantis" });
    expect(JSON.stringify(await unknown.rest())).toContain("ORGANIZATION_UNKNOWN");
    const unroutable = await watch(network, { as: "manila", of: "No Such" });
    expect(JSON.stringify(await unroutable.rest())).toContain("UNROUTABLE");
  });
});

describe("what is shut to somebody", () => {
  it("is the same bytes in a stream as in the graph", async () => {
    const client = await watch(network, { as: "manila", of: "colorado", query: shutQuery });
    const partner = await network.partner("colorado").streams.whenOpened(1);
    partner.say({ kind: "change", data: { needChanged: null } }, { kind: "end" });
    expect(await client.rest()).toEqual([
      { event: "next", data: { data: { needChanged: null } } },
      { event: "complete" },
    ]);
  });

  it("is refused by the organization in the graph's own form", async () => {
    network.partner("manila").streams.refusal = refusal(401, "UNAUTHENTICATED");
    const [told] = await (await watch(network, { as: "manila" })).rest();
    expect(told?.data).toMatchObject({
      data: { needChanged: null },
      errors: [{ path: ["needChanged"], extensions: { code: "UNAUTHENTICATED", organization: "manila" } }],
    });
  });
});

describe("a request for a stream", () => {
  const send = async (headers: Record<string, string>, body: object) =>
    fetch(`${network.url}/graphql/stream`, {
      method: "POST",
      headers: { ...asStream, ...headers },
      body: JSON.stringify(body),
    });
  const proven = async () => network.proven(await network.signIn("manila"), "/graphql/stream");
  const asked = { query: watchedQuery, variables: { of: "manila" } };

  it("passes the guards of the graph, with a proof of its own", async () => {
    const forms: [number, string, Record<string, string>, object][] = [
      [401, "UNAUTHENTICATED", {}, asked],
      [415, "BAD_REQUEST", { ...(await proven()), "content-type": "text/plain" }, asked],
      [406, "BAD_REQUEST", { ...(await proven()), accept: "application/json" }, asked],
      [400, "BAD_REQUEST", { ...(await proven()), "last-event-id": "'; drop" }, asked],
      [400, "QUERY_INVALID", await proven(), { query: "{ viewer { id } }" }],
      [400, "QUERY_INVALID", await proven(), { query: "subscription { nothing { id } }" }],
      [400, "QUERY_INVALID", await proven(), { query: "subscription { __typename }" }],
      [400, "QUERY_INVALID", await proven(), { query: twoRoots }],
      [400, "QUERY_INVALID", await proven(), { query: watchedQuery }],
    ];
    for (const [status, code, headers, body] of forms) {
      const answer = await send(headers, body);
      expect([answer.status, await answer.json()]).toEqual([status, refused(code)]);
    }
    const forGraph = await send(await network.proven(await network.signIn("manila")), asked);
    expect(await forGraph.json()).toMatchObject({
      errors: [{ extensions: { expectedAddress: expect.stringMatching("/stream$") } }],
    });
    for (const { streams } of network.partners.values()) expect(streams.opened).toEqual([]);
  });

  it("is none of the graph's, and the other way round", async () => {
    const headers = { ...asStream, ...(await network.proven(await network.signIn("manila"))) };
    expect(await network.post(JSON.stringify(asked), headers)).toMatchObject({
      status: 400,
      json: refused("QUERY_INVALID"),
    });
    for (const method of ["GET", "PUT", "DELETE"]) {
      expect((await fetch(`${network.url}/graphql/stream`, { method })).status).toBe(405);
    }
  });
});

describe("in production", () => {
  beforeAll(() => network.restartGateway(0, "production"));
  afterAll(() => network.restartGateway(0));

  it("browsers watch only what they were built with, programs what they ask for", async () => {
    const browser = await watch(network, { as: "manila", headers: { origin: "http://gateway.test" } });
    expect([browser.answer.status, await browser.next()]).toEqual([403, undefined]);
    const program = await watch(network, { as: "manila" });
    (await network.partner("manila").streams.whenOpened(1)).say(open, { kind: "end" });
    expect(await program.rest()).toEqual([{ id: "e.0" }, { event: "complete" }]);
  });
});
