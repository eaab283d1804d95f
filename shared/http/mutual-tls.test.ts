import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { Agent, request as send } from "undici";
import type { TlsFiles } from "#shared/config/tls-files.ts";
import { createHttpClient } from "./send-http.ts";
import { type HttpService, jsonAnswer, type Route, serveHttp } from "./serve-http.ts";
import { sessionRoute, signedRoute } from "./signed-route.ts";
import { makeAuthority, type TestAuthority } from "./test-authority.fixture.ts";

const noRequest = { ok: false, code: "SIGNATURE_MISSING" } as const;

const route = (path: string, isForServices: boolean): Route => {
  return { method: "POST", path, isForServices, handle: async () => jsonAnswer(200, {}) };
};

describe("a service that asks for certificates", () => {
  let ours: TestAuthority;
  let theirs: TestAuthority;
  let service: HttpService;
  let refused: string[];

  const serve = async (tls: TlsFiles) => {
    return serveHttp({
      host: "127.0.0.1",
      port: 0,
      routes: [route("/graphql", true), route("/open", false)],
      maxBodyBytes: 1_000,
      maxBodyMs: 2_000,
      tls,
      onRefusedConnection: (why) => refused.push(why),
    });
  };

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([makeAuthority("The network"), makeAuthority("Somebody else")]);
    refused = [];
    service = await serve(await ours.issue("127.0.0.1"));
  });
  afterAll(() => service.close());

  async function ask(tls: TlsFiles | undefined, { path = "/graphql", port = service.port, times = 1 } = {}) {
    const client = createHttpClient({ connectionsPerOrigin: 1, tls });
    const url = `https://127.0.0.1:${port}${path}`;
    const answers = [];
    for (let left = times; left > 0; left -= 1) {
      const sent = await client.send({
        method: "POST",
        url,
        headers: {},
        body: "{}",
        timeoutMs: 3_000,
        maxBytes: 1_000,
      });
      answers.push(sent.ok ? sent.status : sent.code);
    }
    await client.close();
    return answers.join(" ");
  }

  it("answers a service of the network's authority", async () => {
    expect(await ask(await ours.issue("gateway.example"), { times: 3 })).toBe("200 200 200");
  });

  it("refuses whoever shows none, or another authority's, at the doors of services", async () => {
    const { ca } = await ours.issue("nobody.example");
    const { cert, key } = await theirs.issue("gateway.example");
    expect(await ask({ cert, key, ca })).toBe("403");
    expect(await askBare("/graphql", ca)).toBe("403");
  });

  it("answers people's browsers, which have none, at the doors that are open to them", async () => {
    const { ca } = await ours.issue("nobody.example");
    expect(await askBare("/open", ca)).toBe("200");
  });

  it("is not believed by a client when another authority vouches for it, or it bears another name", async () => {
    const own = await ours.issue("gateway.example");
    expect(await ask(await theirs.issue("gateway.example"))).toBe("UNREACHABLE");
    const renamed = await serve(await ours.issue("elsewhere.example"));
    expect(await ask(own, { port: renamed.port })).toBe("UNREACHABLE");
    await renamed.close();
  });

  it("refuses plain HTTP, and says so", async () => {
    refused = [];
    const cut = await new Promise<string>((resolve) => {
      const plain = request({ host: "127.0.0.1", port: service.port, method: "POST", path: "/graphql" }, () =>
        resolve("answered"),
      );
      plain.on("error", () => resolve("cut"));
      plain.end("{}");
    });
    expect(cut).toBe("cut");
    expect(refused).toContain("PLAIN_HTTP");
  });

  it("takes every route that is signed for one between services", () => {
    const trust = {
      sealRequest: () => ({ headers: {}, signerOf: () => undefined, isSignedEvent: () => false }),
      openRequest: () => noRequest,
    };
    const options = { trust, publicUrl: "https://127.0.0.1" };
    const routes = [signedRoute(options, "/graphql", async () => jsonAnswer(200, {})), sessionRoute(options)];
    expect(routes.map(({ isForServices }) => isForServices)).toEqual([true, true]);
  });

  /** Without any certificate of its own. */
  async function askBare(path: string, ca: Buffer): Promise<string> {
    const dispatcher = new Agent({ connect: { ca } });
    const { statusCode } = await send(`https://127.0.0.1:${service.port}${path}`, { method: "POST", dispatcher });
    await dispatcher.destroy();
    return String(statusCode);
  }
});
