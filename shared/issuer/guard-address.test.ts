import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { type HttpService, type Mount, serveHttp } from "#shared/http/serve-http.ts";
import { addressOf, guardAddresses, guardCrowd } from "#shared/issuer/guard-address.ts";

describe("what one address may ask of an issuer", () => {
  let http: HttpService;
  let client: HttpClient;
  const seen: string[] = [];

  beforeAll(async () => {
    const guard = guardAddresses({ proxyHops: 1, clock: () => new Date(1_000_000) });
    const handle: Parameters<typeof serveHttp>[0]["mounts"] = [
      {
        prefix: "/oidc",
        handle: (request, response) => {
          seen.push(addressOf(request, 1));
          if (guard(request, response)) response.writeHead(204).end();
        },
      },
    ];
    const limits = { maxBodyBytes: 1_000, maxBodyMs: 1_000 };
    http = await serveHttp({ host: "127.0.0.1", port: 0, routes: [], mounts: handle, ...limits });
    client = createHttpClient({ connectionsPerOrigin: 4 });
  });

  afterAll(async () => {
    await client?.close();
    await http?.close();
  });

  async function ask(path: string, from: string) {
    const headers = { "x-forwarded-for": from };
    const url = `http://127.0.0.1:${http.port}/oidc${path}`;
    const sent = await client.send({ method: "GET", url, headers, timeoutMs: 5_000, maxBytes: 10_000 });
    if (!sent.ok) throw new Error(sent.code);
    return sent;
  }

  it("ends with 429 and when to come back, for it alone; what services read stays free", async () => {
    for (let attempt = 0; attempt < 300; attempt += 1) expect((await ask("/token", "192.0.2.1")).status).toBe(204);
    const refused = await ask("/token", "192.0.2.1");
    expect(refused).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
    expect((await ask("/auth", "evil, 192.0.2.1")).status).toBe(429);
    expect((await ask("/auth", "192.0.2.2")).status).toBe(204);
    expect((await ask("/jwks", "192.0.2.1")).status).toBe(204);
  });

  it("counts the addresses that a machine may choose among as one", async () => {
    await ask("/auth", "2001:db8:1:2::a");
    await ask("/auth", "2001:db8:1:2:ffff:ffff:ffff:ffff");
    await ask("/auth", "::ffff:192.0.2.7");
    expect(seen.slice(-3)).toEqual(["2001:db8:1:2", "2001:db8:1:2", "192.0.2.7"]);
  });
});

describe("how many an issuer answers at once", () => {
  it("is bounded, whatever addresses they come from, and a place is free again when a visit ends", async () => {
    const guard = guardCrowd(2);
    const held: (() => void)[] = [];
    const handle: Mount["handle"] = (request, response) => {
      if (guard(request, response)) held.push(() => response.writeHead(204).end());
    };
    const bounds = { host: "127.0.0.1", port: 0, routes: [], maxBodyBytes: 1_000, maxBodyMs: 1_000 };
    const http = await serveHttp({ ...bounds, mounts: [{ prefix: "/oidc", handle }] });
    const visit = (path: string) => fetch(`http://127.0.0.1:${http.port}/oidc${path}`);
    const first = [visit("/auth"), visit("/auth")];
    await until(() => held.length === 2);
    const refused = await visit("/auth");
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
    const key = visit("/jwks");
    await until(() => held.length === 3);
    for (const end of held.splice(0)) end();
    expect((await Promise.all([...first, key])).map(({ status }) => status)).toEqual([204, 204, 204]);
    const next = visit("/auth");
    await until(() => held.length === 1);
    held[0]?.();
    expect((await next).status).toBe(204);
    await http.close();
  });
});

async function until(isReached: () => boolean): Promise<void> {
  while (!isReached()) await new Promise((resolve) => setImmediate(resolve));
}
