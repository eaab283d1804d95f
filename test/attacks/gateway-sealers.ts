import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { createMessageTrust, type MessageTrust, type Peer } from "#shared/http/message-trust.ts";
import { sessionOffers } from "#shared/http/offer-session.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { SessionGuest } from "#shared/session/session-guest.ts";
import { NonceMemory } from "#shared/signature/nonce-memory.ts";
import { generateSigningJwk, type SigningKey, signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { eventually } from "../journeys/eventually.ts";
import type { Sealer, Sealers } from "./probe-door.ts";

export type GatewaySealers = {
  /** Under the gateway's own key. */
  own: Sealers;
  /** Under a session with this peer at this address, really opened there. */
  inSession(peer: Peer, origin: string): Promise<Sealers>;
};

/** Seals as whoever holds the gateway's key does, at any time of the clock. */
export async function gatewaySealers(constellation: Constellation): Promise<GatewaySealers> {
  const { home, pin, statements } = constellation.parts.foundations;
  const time = { laterMs: 0 };
  const clock = () => new Date(Date.now() + time.laterMs);
  const book = new RecordBook({ pin, maxAgeMs: 3_600_000, clock });
  await book.accept([...statements.values()]);
  const partsOf = (key: SigningKey) => {
    return { book, key: () => key, clock, nonces: new NonceMemory({ now: clock }), newNonce: randomUUID };
  };
  const gatewayKey = signingKeyFromJwk(readServiceKeys(join(home.keys, "gateway.json"), "development").signing);
  const parts = partsOf(gatewayKey);
  const anyPeer = { party: "centre", service: "matching" };
  const sealer =
    (trust: MessageTrust, peer: Peer): Sealer =>
    (door, { headers = {}, laterMs = 0 } = {}) => {
      time.laterMs = laterMs;
      const sealed = trust.sealRequest({ peer, method: "POST", url: door.url, headers, body: Buffer.from(door.body) });
      time.laterMs = 0;
      return { ...sealed.headers };
    };
  const stranger = sealer(createMessageTrust(partsOf(signingKeyFromJwk(generateSigningJwk().privateJwk))), anyPeer);
  const offer = sessionOffers({ client: constellation.parts.client, trust: createMessageTrust(parts) });
  return {
    own: { fair: sealer(createMessageTrust(parts), anyPeer), stranger },
    inSession: async (peer, origin) => {
      const sessions = new SessionGuest({ own: () => gatewayKey.keyid, clock, offer });
      await eventually("a session is open", async () => sessions.find({ ...peer, url: origin }) !== undefined);
      return { fair: sealer(createMessageTrust({ ...parts, sessions }), peer), stranger };
    },
  };
}
