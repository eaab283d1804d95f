import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { securityHeaders } from "#shared/http/security-headers.ts";
import { type HttpService, jsonAnswer, serveHttp } from "#shared/http/serve-http.ts";

const maxBodyMs = 600;
/** Checked once a second. */
const cutWithinMs = 4_000;

let service: HttpService;
beforeAll(async () => {
  service = await serveHttp({
    host: "127.0.0.1",
    port: 0,
    routes: [{ method: "POST", path: "/echo", handle: async ({ body }) => jsonAnswer(200, { size: body.length }) }],
    mounts: [{ prefix: "/page", handle: (_, response) => response.end("<p>page</p>") }],
    maxBodyBytes: 1_000,
    maxBodyMs,
  });
});
afterAll(() => service.close());

/** Sends `first`, then `drop` again and again, until the other end closes. */
function drip(first: string, drop: string): Promise<{ text: string; tookMs: number }> {
  return new Promise((resolve) => {
    const startedMs = performance.now();
    const chunks: Buffer[] = [];
    const socket = connect(service.port, "127.0.0.1", () => socket.write(first));
    const timer = setInterval(() => socket.write(drop), 50);
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => undefined);
    socket.on("close", () => {
      clearInterval(timer);
      resolve({ text: Buffer.concat(chunks).toString(), tookMs: performance.now() - startedMs });
    });
  });
}

const head = "POST /echo HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n";

describe("a client that is slow on purpose", () => {
  it("is cut while it sends headers, one by one", async () => {
    const { text, tookMs } = await drip(head, "x-a: b\r\n");
    expect(text).toMatch(/^HTTP\/1\.1 408 .*BAD_REQUEST/s);
    expect(tookMs).toBeLessThan(cutWithinMs);
  });

  it("is cut while it sends a body, byte by byte", async () => {
    const { text, tookMs } = await drip(`${head}content-length: 900\r\n\r\n`, "x");
    expect(text).toMatch(/^HTTP\/1\.1 4(08|00) /);
    expect(tookMs).toBeLessThan(cutWithinMs);
  });

  it("keeps nobody else waiting", async () => {
    const slow = Array.from({ length: 50 }, () => drip(`${head}content-length: 900\r\n\r\n`, "x"));
    const startedMs = performance.now();
    const answer = await fetch(`http://127.0.0.1:${service.port}/echo`, { method: "POST", body: "x" });
    expect([answer.status, performance.now() - startedMs < maxBodyMs]).toEqual([200, true]);
    await Promise.all(slow);
  });

  it("is refused by a closed code when its headers are no headers, or too many", async () => {
    expect((await drip("nonsense\r\n\r\n", "")).text).toMatch(/^HTTP\/1\.1 400 .*BAD_REQUEST/s);
    expect((await drip(`${head}x-long: ${"x".repeat(20_000)}\r\n\r\n`, "")).text).toMatch(
      /^HTTP\/1\.1 431 .*TOO_LARGE/s,
    );
  });
});

describe("every answer", () => {
  it("tells a browser to run, load, frame and guess nothing", async () => {
    for (const [path, method] of [
      ["/echo", "POST"],
      ["/none", "GET"],
      ["/page", "GET"],
    ] as const) {
      const { headers } = await fetch(`http://127.0.0.1:${service.port}${path}`, { method });
      expect(Object.fromEntries(headers)).toMatchObject(securityHeaders);
    }
  });

  it("asks to be come back to by HTTPS alone when that is its public address", async () => {
    const strict = "strict-transport-security";
    const asked = async ({ port }: HttpService) => (await fetch(`http://127.0.0.1:${port}/none`)).headers.get(strict);
    const options = { host: "127.0.0.1", port: 0, routes: [], maxBodyBytes: 1_000, maxBodyMs: 1_000 };
    const secure = await serveHttp({ ...options, isPublicSecure: true });
    expect([await asked(service), await asked(secure)]).toEqual([null, "max-age=31536000"]);
    await secure.close();
  });
});
