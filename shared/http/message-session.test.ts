import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { sessionLifeMs } from "#shared/session/session-form.ts";
import { SessionGuest } from "#shared/session/session-guest.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import {
  generateSigningJwk,
  type SigningKey,
  signingKeyFromJwk,
  verifyingKeyFromJwk,
} from "#shared/signature/signing-key.ts";
import { createMessageTrust, type MessageTrust, type TrustParts } from "./message-trust.ts";
import { sessionOffers } from "./offer-session.ts";
import { createHttpClient, type HttpClient } from "./send-http.ts";
import { type HttpService, jsonAnswer, serveHttp } from "./serve-http.ts";
import { callSigned } from "./signed-call.ts";
import { sessionRoute, signedRoute } from "./signed-route.ts";

const peer = { party: "colorado", service: "partner" };
const [gatewayPair, partnerPair] = [generateSigningJwk(), generateSigningJwk()];
const gatewayKey = signingKeyFromJwk(gatewayPair.privateJwk);
const partnerKey = signingKeyFromJwk(partnerPair.privateJwk);

describe("messages under a session", () => {
  let nowMs: number;
  let withdrawn: Set<string>;
  let client: HttpClient;
  let host: { trust: MessageTrust };
  let service: HttpService;
  let gateway: MessageTrust;
  let asked: string[];

  const clock = () => new Date(nowMs);

  let own: { gateway: SigningKey; partner: SigningKey };
  const known = [
    { ...verifyingKeyFromJwk(gatewayPair.publicJwk), party: "centre", service: "gateway" },
    { ...verifyingKeyFromJwk(partnerPair.publicJwk), ...peer },
  ];
  const book = { serviceKey: (id: string) => known.find(({ keyid }) => keyid === id && !withdrawn.has(id)) };

  function partsOf(end: "gateway" | "partner"): TrustParts {
    return { book, key: () => own[end], clock, nonces: new NonceMemory({ now: clock }), newNonce: randomUUID };
  }

  beforeEach(async () => {
    nowMs = Date.parse("2030-01-01T00:00:00Z");
    withdrawn = new Set();
    own = { gateway: gatewayKey, partner: partnerKey };
    asked = [];
    client = createHttpClient({ connectionsPerOrigin: 2 });
    host = { trust: createMessageTrust(partsOf("partner")) };
    service = await serve();
    const parts = partsOf("gateway");
    const offer = sessionOffers({ client, trust: createMessageTrust(parts) });
    const sessions = new SessionGuest({ own: () => own.gateway.keyid, clock, offer });
    gateway = createMessageTrust({ ...parts, sessions });
  });

  afterEach(async () => {
    await client.close();
    await service.close();
  });

  const urlOf = (http: HttpService) => `http://127.0.0.1:${http.port}`;

  /** Its trust is looked up at every request: a new one is what a restart leaves. */
  function serve(): Promise<HttpService> {
    const trust: MessageTrust = {
      sealRequest: (request) => host.trust.sealRequest(request),
      openRequest: (request) => host.trust.openRequest(request),
    };
    const route = (path: string) => ({
      method: "POST",
      path,
      handle: async (incoming: Parameters<ReturnType<typeof sessionRoute>["handle"]>[0]) => {
        asked.push(`${path} ${isUnderSession(incoming.headers) ? "session" : "own"}`);
        const options = { trust, publicUrl: urlOf(service) };
        const inner =
          path === "/session" ? sessionRoute(options) : signedRoute(options, path, async () => jsonAnswer(200, "yes"));
        return inner.handle(incoming);
      },
    });
    const routes = [route("/graphql"), route("/session")];
    return serveHttp({ host: "127.0.0.1", port: 0, routes, maxBodyBytes: 10_000, maxBodyMs: 1_000 });
  }

  const isUnderSession = ({ signature = "" }: Readonly<Record<string, string>>) => signature.length < 60;

  async function ask() {
    const headers = { "content-type": "application/json" };
    const url = `${urlOf(service)}/graphql`;
    const outcome = await callSigned(
      { client, trust: gateway },
      { peer, url, headers, body: "{}", timeoutMs: 5_000, maxBytes: 1_000 },
    );
    return outcome.ok ? outcome.status : outcome.code;
  }

  /** Asks until the session that is opened behind the first request is there. */
  async function askUntilSession() {
    for (let left = 200; left > 0 && !asked.at(-1)?.endsWith("session"); left -= 1) expect(await ask()).toBe(200);
    expect(asked.at(-1)).toBe("/graphql session");
  }

  it("begin under the service's own key, and nobody waits for the session", async () => {
    expect(await ask()).toBe(200);
    expect(asked).toContain("/graphql own");
    await askUntilSession();
    expect(asked.filter((one) => one.startsWith("/session"))).toEqual(["/session own"]);
  });

  it("go on after the other end was started anew", async () => {
    await askUntilSession();
    host.trust = createMessageTrust(partsOf("partner"));
    asked = [];
    expect(await ask()).toBe(200);
    expect(asked.filter((one) => one.startsWith("/graphql"))).toEqual(["/graphql session", "/graphql own"]);
    await askUntilSession();
  });

  it("end with the key that opened them", async () => {
    await askUntilSession();
    withdrawn.add(gatewayKey.keyid);
    expect(await ask()).toBe("UNSIGNED");
  });

  it("end with the key that answered", async () => {
    await askUntilSession();
    withdrawn.add(partnerKey.keyid);
    asked = [];
    expect(await ask()).toBe("UNSIGNED");
    expect(asked).toContain("/graphql own");
  });

  it("go on, without a question lost, while either end exchanges its key", async () => {
    await askUntilSession();
    for (const end of ["gateway", "partner"] as const) {
      const next = generateSigningJwk();
      const [old] = known.filter(({ service: name }) => name === end);
      if (!old) throw new Error(end);
      known.push({ ...old, ...verifyingKeyFromJwk(next.publicJwk) });
      own[end] = signingKeyFromJwk(next.privateJwk);
      expect(await ask()).toBe(200);
      await askUntilSession();
      withdrawn.add(old.keyid);
      asked = [];
      expect(await ask()).toBe(200);
      expect(asked).toEqual(["/graphql session"]);
    }
  });

  it("end with their time", async () => {
    await askUntilSession();
    nowMs += sessionLifeMs + 1;
    asked = [];
    expect(await ask()).toBe(200);
    expect(asked).toContain("/graphql own");
    await askUntilSession();
  });

  it("are taken once, and only as they were sent", async () => {
    await askUntilSession();
    const request = { method: "POST", url: `${urlOf(service)}/graphql`, headers: {}, body: Buffer.from("{}") };
    const sealed = gateway.sealRequest({ peer, ...request });
    expect(isUnderSession(sealed.headers)).toBe(true);
    const open = (change: object) => host.trust.openRequest({ ...request, headers: sealed.headers, ...change });
    expect(open({ body: Buffer.from("{ }") })).toMatchObject({ ok: false, code: "DIGEST_MISMATCH" });
    expect(open({ url: `${urlOf(service)}/events` })).toMatchObject({ ok: false, code: "SIGNATURE_INVALID" });
    expect(open({})).toMatchObject({ ok: true, peer: { party: "centre", service: "gateway" } });
    expect(open({})).toMatchObject({ ok: false, code: "SIGNATURE_REPLAYED" });
  });

  it("take no answer but that of the same session to the same request", async () => {
    await askUntilSession();
    const request = { method: "POST", url: `${urlOf(service)}/graphql`, headers: {}, body: Buffer.from("{}") };
    const [first, second] = [gateway.sealRequest({ peer, ...request }), gateway.sealRequest({ peer, ...request })];
    const opened = host.trust.openRequest({ ...request, headers: first.headers });
    if (!opened.ok) throw new Error(opened.code);
    const answer = { status: 200, body: Buffer.from("yes") };
    const sealed = { ...answer, headers: opened.sealAnswer(answer) };
    expect(first.signerOf(sealed)).toBe(partnerKey.keyid);
    expect(second.signerOf(sealed)).toBeUndefined();
    expect(first.signerOf({ ...sealed, body: Buffer.from("no") })).toBeUndefined();
    // The request's own headers, sent back as if they were an answer's.
    expect(first.signerOf({ ...answer, headers: first.headers })).toBeUndefined();
    expect(opened.hostSession).toBeUndefined();
  });
});
