import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { healthRoutes } from "#shared/http/health-routes.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import { type HttpService, jsonAnswer, serveHttp } from "#shared/http/serve-http.ts";
import { createMetrics } from "#shared/metrics/metrics.ts";

const client = createHttpClient({ connectionsPerOrigin: 4 });
const running: { close(): Promise<void> | void }[] = [];

afterEach(async () => {
  for (const one of running.splice(0)) await one.close();
});

async function serve(): Promise<HttpService & { url: string }> {
  const service = await serveHttp({
    host: "127.0.0.1",
    port: 0,
    routes: [
      { method: "POST", path: "/echo", handle: async ({ body }) => jsonAnswer(200, { size: body.length }) },
      { method: "GET", path: "/fails", handle: () => Promise.reject(new Error("select secret from table")) },
    ],
    maxBodyBytes: 1_000,
    maxBodyMs: 5_000,
  });
  running.push(service);
  return { ...service, url: `http://127.0.0.1:${service.port}` };
}

async function foreign(handle: Parameters<typeof createServer>[1]): Promise<string> {
  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  running.push({
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  });
  const address: AddressInfo | string | null = server.address();
  return `http://127.0.0.1:${address && typeof address === "object" ? address.port : 0}`;
}

const limits = { timeoutMs: 2_000, maxBytes: 1_000 };

describe("serving", () => {
  it("refuses a body above the limit without reading it to the end", async () => {
    const { url } = await serve();
    const sent = await client.send({
      method: "POST",
      url: `${url}/echo`,
      headers: {},
      body: "x".repeat(1_001),
      ...limits,
    });
    expect(sent).toMatchObject({ ok: true, status: 413 });
  });

  it("ends the connection with a refused body, so that its rest is not taken for the next request", async () => {
    const { url } = await serve();
    for (const size of [1_001, 500_000]) {
      const large = { method: "POST" as const, url: `${url}/echo`, headers: {}, body: "x".repeat(size), ...limits };
      const refused = await client.send(large);
      if (refused.ok) expect(refused.headers.connection).toBe("close");
      const small = await client.send({ ...large, body: "x" });
      expect(small).toMatchObject({ ok: true, status: 200 });
    }
  });

  it("refuses an encoded body, which may grow without end", async () => {
    const { url } = await serve();
    const headers = { "content-encoding": "gzip" };
    expect(await client.send({ method: "POST", url: `${url}/echo`, headers, body: "x", ...limits })).toMatchObject({
      status: 415,
    });
  });

  it("tells nothing of what failed inside", async () => {
    const { url } = await serve();
    const sent = await client.send({ method: "GET", url: `${url}/fails`, headers: {}, ...limits });
    expect(sent).toMatchObject({ ok: true, status: 500 });
    expect(sent.ok && sent.body.toString()).not.toContain("secret");
  });

  it("tells an unknown path from a wrong method", async () => {
    const { url } = await serve();
    expect(await client.send({ method: "GET", url: `${url}/none`, headers: {}, ...limits })).toMatchObject({
      status: 404,
    });
    expect(await client.send({ method: "GET", url: `${url}/echo`, headers: {}, ...limits })).toMatchObject({
      status: 405,
    });
  });
});

describe("asking", () => {
  it("gives up on a peer that hangs, and on one that drips, at the same deadline", async () => {
    const hangs = await foreign(() => undefined);
    const drips = await foreign((_, response) => {
      response.writeHead(200);
      const timer = setInterval(() => response.write("x"), 20);
      response.on("close", () => clearInterval(timer));
    });
    for (const url of [hangs, drips]) {
      const sent = await client.send({ method: "GET", url, headers: {}, timeoutMs: 150, maxBytes: 1_000_000 });
      expect(sent).toEqual({ ok: false, code: "TIMEOUT" });
    }
  });

  it("cuts an answer that grows beyond the limit", async () => {
    const url = await foreign((_, response) => response.end("x".repeat(1_001)));
    expect(await client.send({ method: "GET", url, headers: {}, ...limits })).toEqual({ ok: false, code: "TOO_LARGE" });
  });

  it("does not follow a redirect with the body in hand", async () => {
    const url = await foreign((_, response) => response.writeHead(307, { location: "http://127.0.0.1:9/" }).end());
    const sent = await client.send({ method: "POST", url, headers: {}, body: "secret", ...limits });
    expect(sent).toMatchObject({ ok: true, status: 307 });
  });

  it("names a peer that is not there unreachable", async () => {
    const sent = await client.send({ method: "GET", url: "http://127.0.0.1:9", headers: {}, ...limits });
    expect(sent).toEqual({ ok: false, code: "UNREACHABLE" });
  });
});

describe("metrics", () => {
  const metrics = createMetrics("test");
  const token = "a-token-of-twenty-characters";
  const parts = { metrics, isReady: async () => true, metricsToken: token };
  const [, , routeHere] = healthRoutes({ ...parts, isOpenHere: true });
  const [, , routeInProduction] = healthRoutes({ ...parts, isOpenHere: false });
  const ask = async (remoteAddress: string, headers: Record<string, string> = {}, route = routeHere) => {
    const { signal } = new AbortController();
    const body = Buffer.alloc(0);
    return (await route?.handle({ method: "GET", path: "/metrics", search: "", headers, body, remoteAddress, signal }))
      ?.status;
  };

  it("are read on this machine, and from others with the token alone", async () => {
    expect(await ask("127.0.0.1")).toBe(200);
    expect(await ask("10.0.0.7")).toBe(404);
    expect(await ask("10.0.0.7", { authorization: `Bearer ${token}` })).toBe(200);
    expect(await ask("10.0.0.7", { authorization: "Bearer wrong" })).toBe(404);
  });

  it("are read by nobody without the token in production: through a proxy everybody is on this machine", async () => {
    expect(await ask("127.0.0.1", {}, routeInProduction)).toBe(404);
    expect(await ask("127.0.0.1", { authorization: `Bearer ${token}` }, routeInProduction)).toBe(200);
  });

  it("are not read through a proxy that speaks for somebody else", async () => {
    expect(await ask("127.0.0.1", { "x-forwarded-for": "10.0.0.7" })).toBe(404);
  });
});
