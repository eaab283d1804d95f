import { randomUUID } from "node:crypto";
import { createMessageTrust } from "#shared/http/message-trust.ts";
import { serveHttp } from "#shared/http/serve-http.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { generateSigningJwk, signingKeyFromJwk, verifyingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { openSignedStream } from "#shared/stream/open-signed-stream.ts";
import { createStreamClient, type StreamClient } from "#shared/stream/stream-client.ts";
import { type StreamMessage, streamPath } from "#shared/stream/stream-message.ts";
import { StreamPlaces } from "#shared/stream/stream-places.ts";
import { watchRoute } from "#shared/stream/watch-route.ts";
import type { Actor, PartnerContext } from "../context.ts";
import { buildPartnerSchema } from "../graph/build-partner-schema.ts";
import { mayWatch } from "../graph/partner.policy.ts";
import { organization, type PartnerDesk } from "../partner.fixture.ts";
import { startChangeFeed } from "./start-change-feed.ts";

/** The partner and the gateway, each with its key and the other's. */
function makeTrusts() {
  const clock = () => new Date();
  const make = (party: string, service: string) => ({ party, service, pair: generateSigningJwk() });
  const both = { partner: make(organization, "partner"), gateway: make("centre", "gateway") };
  const known = Object.values(both).map(({ pair, ...who }) => ({ ...verifyingKeyFromJwk(pair.publicJwk), ...who }));
  const book = { serviceKey: (id: string) => known.find(({ keyid }) => keyid === id) };
  const trustOf = ({ pair }: (typeof both)["partner"]) => {
    const key = signingKeyFromJwk(pair.privateJwk);
    const nonces = new NonceMemory({ now: clock });
    return createMessageTrust({ book, key: () => key, nonces, clock, newNonce: randomUUID });
  };
  return { partner: trustOf(both.partner), gateway: trustOf(both.gateway) };
}

/** A stream that somebody reads. */
export type Reading = {
  /** The refusal, when there is no stream. */
  refusal: unknown;
  next(): Promise<StreamMessage | undefined>;
  /** The next that is no beat. */
  news(): Promise<StreamMessage | undefined>;
  close(): void;
};

/** A desk's streams over real HTTP, with the gateway's key at the other end. */
export class StreamDesk {
  /** Who is found behind every token, at each look. */
  judged: Actor | "UNAUTHENTICATED" | undefined;
  now = new Date("2026-11-22T10:00:00Z");
  readonly places = new StreamPlaces({ perPerson: 3, perParty: 5, inAll: 100 });
  readonly #desk: PartnerDesk;
  readonly #trusts = makeTrusts();
  readonly #client: StreamClient = createStreamClient({ streamsPerOrigin: 50 });
  readonly #stops: (() => unknown)[] = [];
  readonly #closings: AbortController[] = [];
  #url = "";

  constructor(desk: PartnerDesk) {
    this.#desk = desk;
  }

  async start(): Promise<void> {
    const { schema } = await buildPartnerSchema();
    const { pool } = this.#desk.database;
    const clock = () => this.now;
    const feed = await startChangeFeed({ pool, clock, log: createLogger("partner", "silent") });
    const contextOf = async (): Promise<PartnerContext | "UNAUTHENTICATED" | undefined> => {
      const { judged } = this;
      return judged === undefined || judged === "UNAUTHENTICATED" ? judged : this.#desk.context(judged);
    };
    const options = { trust: this.#trusts.partner, publicUrl: "http://colorado.test" };
    const watching = watchRoute<PartnerContext>({
      ...{ ...options, schema, isDevelopment: false, contextOf, places: this.places, changes: feed.feed, beatMs: 100 },
      mayWatch: ({ actor }, field) => mayWatch(actor, field),
    });
    const limits = { maxBodyBytes: 100_000, maxBodyMs: 5_000 };
    const http = await serveHttp({ host: "127.0.0.1", port: 0, routes: [watching.route], ...limits });
    this.#url = `http://127.0.0.1:${http.port}`;
    this.#stops.push(
      () => watching.stop(),
      () => http.close(),
      () => this.#client.close(),
      () => feed.stop(),
    );
  }

  async watch(query: string, { after, person = "1" }: { after?: string; person?: string } = {}): Promise<Reading> {
    const closing = new AbortController();
    this.#closings.push(closing);
    const call = {
      peer: { party: organization, service: "partner" },
      url: `http://colorado.test${streamPath}`,
      headers: { authorization: `DPoP ${namedToken(person)}` },
      body: JSON.stringify({ query, ...(after ? { after } : {}) }),
      ...{ timeoutMs: 5_000, signal: closing.signal },
    };
    // Signed for the name that the partner has, sent to where it listens here.
    const open: StreamClient["open"] = (question) =>
      this.#client.open({ ...question, url: question.url.replace("http://colorado.test", this.#url) });
    const stream = await openSignedStream({ client: { ...this.#client, open }, trust: this.#trusts.gateway }, call);
    const next = async () => (stream.ok ? (await stream.messages.next()).value : undefined) ?? undefined;
    const news = async () => {
      for (;;) {
        const message = await next();
        if (message?.kind !== "beat") return message;
      }
    };
    const refusal = stream.ok ? undefined : "body" in stream ? stream.body : stream.code;
    return { refusal, next, news, close: () => closing.abort() };
  }

  /** Ends all streams as a partner that stops. */
  async stop(): Promise<void> {
    for (const stop of this.#stops.splice(0)) await stop();
    for (const closing of this.#closings.splice(0)) closing.abort();
  }
}

/** Names somebody; what it is worth is for `judged` to say. */
function namedToken(person: string): string {
  const parts = [{ alg: "none" }, { sub: `${organization}~00000000-0000-4000-8000-00000000000${person}` }];
  return `${parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.x`;
}
