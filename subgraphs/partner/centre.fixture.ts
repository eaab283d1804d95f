import { randomUUID } from "node:crypto";
import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { readBatch } from "#shared/events/read-batch.ts";
import { createMessageTrust, type MessageTrust } from "#shared/http/message-trust.ts";
import { type HttpService, jsonAnswer, type Route, refusal, serveHttp } from "#shared/http/serve-http.ts";
import { signedRoute } from "#shared/http/signed-route.ts";
import type { PublicJwk, SignedParty } from "#shared/record/party-record.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { generateSigningJwk, type PrivateSigningJwk, signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import { type PartyFacts, signParty } from "../../tools/constellation/sign-party.ts";
import { findFreePort } from "../../tools/postgres/free-port.ts";

export type Centre = {
  url: string;
  pin: string;
  /** What matching was sent, in order. */
  events: CloudEvent[];
  /** As the gateway signs, and as a stranger with an unknown key would. */
  gateway: MessageTrust;
  stranger: MessageTrust;
  close(): Promise<void>;
};

export type Member = { id: string; url: string; key: PublicJwk };

const clock = () => new Date();

/** Directory, matching and gateway as a partner sees them, over real HTTP and with real signatures. */
export async function startCentre(member: Member): Promise<Centre> {
  const [root, gatewayKey, matchingKey] = [newKey(), newKey(), newKey()];
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const pin = calculateThumbprint(publicPart(root));
  const parties = [
    await signedParty(
      centreFacts(url, { gateway: publicPart(gatewayKey), matching: publicPart(matchingKey) }),
      root,
      root,
    ),
    await signedParty(memberFacts(member), root, newKey()),
  ];
  const trustOf = async (key: PrivateSigningJwk) => {
    const book = new RecordBook({ pin, maxAgeMs: 3_600_000, clock });
    await book.accept(parties);
    const nonces = new NonceMemory({ now: clock });
    const signing = signingKeyFromJwk(key);
    return createMessageTrust({ book, key: () => signing, clock, nonces, newNonce: randomUUID });
  };
  const events: CloudEvent[] = [];
  const routes = [recordsRoute(parties), eventsRoute(await trustOf(matchingKey), { url, sender: member.id, events })];
  const http: HttpService = await serveHttp({
    host: "127.0.0.1",
    port,
    routes,
    maxBodyBytes: 4_194_304,
    maxBodyMs: 5_000,
  });
  const [gateway, stranger] = [await trustOf(gatewayKey), await trustOf(newKey())];
  return { url, pin, events, gateway, stranger, close: () => http.close() };
}

function recordsRoute(parties: readonly SignedParty[]): Route {
  return { method: "GET", path: "/records", handle: async () => jsonAnswer(200, { parties }) };
}

function eventsRoute(
  trust: MessageTrust,
  { url, sender, events }: { url: string; sender: string; events: CloudEvent[] },
): Route {
  const epoch = randomUUID();
  return signedRoute({ trust, publicUrl: url }, "/events", async ({ body }, peer) => {
    const batch = peer.party === sender ? readBatch(body, sender) : undefined;
    if (!batch) return refusal(400, "BATCH_REFUSED");
    events.push(...batch);
    return jsonAnswer(200, { epoch, position: Number(events.at(-1)?.position ?? 0) });
  });
}

function newKey(): PrivateSigningJwk {
  return generateSigningJwk().privateJwk;
}

function publicPart({ kty, crv, x }: PrivateSigningJwk): PublicJwk {
  return { kty, crv, x };
}

function signedParty(facts: PartyFacts, networkRoot: PrivateSigningJwk, partyRoot: PrivateSigningJwk) {
  return signParty(facts, { networkRoot, partyRoot }, { previous: undefined, now: clock() });
}

function centreFacts(url: string, keys: { gateway: PublicJwk; matching: PublicJwk }): PartyFacts {
  const services = { gateway: { url, keys: [keys.gateway] }, matching: { url, keys: [keys.matching] } };
  const { record, admission } = factsOf({ id: "centre", kind: "OTHER", services });
  return { record: { ...record, issuer: `${url}/oidc` }, admission }; // whose keys nobody tells
}

function memberFacts({ id, url, key }: Member): PartyFacts {
  return factsOf({ id, kind: "LEGAL_SERVICE", services: { partner: { url, keys: [key] } } });
}

type Said = Pick<PartyFacts["record"], "id" | "kind" | "services">;

function factsOf({ id, kind, services }: Said): PartyFacts {
  return {
    record: { id, name: id, kind, country: "US", services, maskingKeys: [] },
    admission: { id, status: "ACTIVE", scope: { groups: "*", jurisdictions: "*" } },
  };
}
