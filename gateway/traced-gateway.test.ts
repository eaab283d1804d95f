import { createServer, type Server } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { startTracing } from "#shared/tracing/otel-tracing.ts";
import { runTraced } from "#shared/tracing/run-traced.ts";
import type { Tracing } from "#shared/tracing/tracing.ts";
import { findFreePort } from "../tools/postgres/free-port.ts";
import { rowId } from "./fake-graph.fixture.ts";
import { FakeNetwork } from "./fake-network.fixture.ts";

const attribute = z.object({ key: z.string(), value: z.record(z.string(), z.unknown()) });
const span = z.object({
  name: z.string(),
  traceId: z.string(),
  spanId: z.string(),
  parentSpanId: z.string().optional(),
  attributes: z.array(attribute).default([]),
  events: z.array(z.unknown()).default([]),
  links: z.array(z.unknown()).default([]),
  status: z.object({ message: z.string().optional() }).optional(),
});
const batch = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: z.array(attribute) }),
      scopeSpans: z.array(z.object({ spans: z.array(span) })),
    }),
  ),
});

/** A small receiver of OTLP over HTTP that keeps every byte it was sent, headers included. */
async function startReceiver(): Promise<{ server: Server; url: string; received: string[] }> {
  const received: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    received.push(Buffer.concat(chunks).toString("utf8"), JSON.stringify([request.url, request.headers]));
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${port}`, received };
}

const canary = "canary-83ab";
const need = rowId("colorado", 83);
const query = `query CanaryName83ab($id: ID!, $other: ID!) {
  canaryalias83ab: need(id: $id) { id reference candidates { score responder { id name } } }
  b: responder(id: $other) { name places }
}`;

describe("a gateway that is traced", () => {
  const network = new FakeNetwork();
  let receiver: Awaited<ReturnType<typeof startReceiver>>;
  let tracing: Tracing;
  const privates: string[] = [];
  let requestId = "";

  async function ask(headers: Record<string, string> = {}) {
    const own = await network.signIn("colorado");
    const proven = await network.proven(own);
    privates.push(own.token, proven.dpop ?? "");
    const body = JSON.stringify({ query, variables: { id: need, other: `lima~${canary}` } });
    return network.post(body, { "content-type": "application/json", cookie: canary, ...proven, ...headers });
  }

  beforeAll(async () => {
    receiver = await startReceiver();
    tracing = startTracing({ service: "gateway", endpoint: receiver.url, isEntrance: true });
    network.tracing = tracing;
    await network.start(0);
    for (let warming = 0; warming < 3; warming++) await ask(); // a laden machine may miss the first deadlines
    const outside = `00-${"83ab".repeat(8)}-${"83ab".repeat(4)}-01`;
    const { headers } = await ask({ traceparent: outside, tracestate: `v=${canary}`, baggage: `v=${canary}` });
    requestId = headers.get("alight-request-id") ?? "";
    for (const manner of ["fails", "html", "many-errors", "unsigned"] as const) {
      network.partner("manila").manner = manner;
      network.partner("colorado").manner = manner;
      await ask();
    }
    await network.ask(`{ ${canary.replace("-", "_")} }`);
    await tracing.stop();
  });
  afterAll(async () => {
    await network.stop();
    receiver.server.close();
    receiver.server.closeAllConnections();
  });

  const spans = () =>
    receiver.received
      .filter((_, at) => at % 2 === 0)
      .flatMap((text) => batch.parse(JSON.parse(text)).resourceSpans)
      .flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans));

  it("sends no token, id, variable, name, query or error's text", () => {
    const text = receiver.received.join("\n");
    const uuid = need.replace("colorado~", "");
    const searched = [
      ...privates,
      canary,
      "83ab",
      need,
      uuid,
      "oak of",
      "Responder of",
      "SELECT",
      "postgres",
      network.partner("manila").url,
    ];
    expect(spans().length).toBeGreaterThan(20);
    expect(searched.filter((one) => text.includes(one))).toEqual([]);
  });

  it("sends what is on the list of attributes, and no events or messages", () => {
    const keys = new Set(spans().flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    const allowed = ["alight.outcome", "alight.party", "alight.request", "alight.route", "alight.status", "service"];
    expect([...keys].filter((key) => !allowed.includes(key))).toEqual([]);
    expect(spans().filter(({ events, links, status }) => events.length + links.length > 0 || status?.message)).toEqual(
      [],
    );
    const names = new Set(spans().map(({ name }) => name));
    expect([...names]).toEqual(expect.arrayContaining(["serve", "call", "gateway.request", "gateway.fetch"]));
  });

  it("tells one request as one trace, which begins here and goes along to the services", () => {
    const isOfRequest = ({ attributes }: z.output<typeof span>) =>
      attributes.some(({ key, value }) => key === "alight.request" && value.stringValue === requestId);
    const [root] = spans().filter(isOfRequest);
    expect(root).toMatchObject({ name: "serve" });
    const roots = spans().filter(({ name }) => name === "serve");
    expect(roots.filter(({ parentSpanId }) => (parentSpanId ?? "") !== "")).toEqual([]);
    const traces = new Set(roots.map(({ traceId }) => traceId));
    const calls = spans().filter(({ name }) => name === "call");
    expect(calls.filter(({ traceId }) => !traces.has(traceId))).toEqual([]);
    expect(calls.length).toBeGreaterThan(roots.length);
    const told = [network.matching, ...network.partners.values()].flatMap(({ asked }) => asked);
    const parents = told.map(({ headers }) => headers.traceparent?.split("-") ?? []);
    const known = new Set(calls.map(({ traceId, spanId }) => `00 ${traceId} ${spanId} 01`));
    expect(parents.filter((parts) => !known.has(parts.join(" ")))).toEqual([]);
    expect(told.filter(({ headers }) => headers.tracestate !== undefined)).toEqual([]);
  });

  it("loads and sends nothing when no receiver is named", async () => {
    const before = receiver.received.length;
    let given: Tracing | undefined = tracing;
    const service = await runTraced({ service: "gateway", endpoint: undefined, isEntrance: true }, async (none) => {
      given = none;
      return { stop: async () => undefined };
    });
    await service.stop();
    expect(given).toBeUndefined();
    expect(receiver.received).toHaveLength(before);
  });
});
