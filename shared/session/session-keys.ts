import {
  createPublicKey,
  createSecretKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from "node:crypto";
import type { SessionKey } from "#shared/signature/signature-algorithm.ts";

/** One end's part of an agreement: an X25519 key made for it alone, its public half as 32 bytes in base64url. */
export type SessionShare = { publicKey: string; privateKey: KeyObject };

/** The keys of a session: one for requests, one for answers, both under the session's id. */
export type SessionKeys = { keyid: string; requests: SessionKey; answers: SessionKey };

/** Who agrees: the service key with which an end signed its share, and the share. */
export type SessionEnd = { keyid: string; publicKey: string };

type Agreement = { own: SessionShare; guest: SessionEnd; host: SessionEnd };

const info = "alight session keys 1";
const keyBytes = 32;

export function makeShare(): SessionShare {
  const { publicKey, privateKey } = generateKeyPairSync("x25519");
  return { publicKey: publicKey.export({ format: "jwk" }).x ?? "", privateKey };
}

/**
 * Derives a session's keys from both shares: X25519 (RFC 7748 section 6.1), then HKDF-SHA256 (RFC 5869) bound to both
 * ends' service keys and shares. The id is derived too, so nobody can choose it.
 * @throws when the other share is no point that gives a secret (RFC 7748 section 6.1: the result is all zero)
 */
export function deriveSessionKeys({ own, guest, host }: Agreement): SessionKeys {
  const theirs = own.publicKey === guest.publicKey ? host : guest;
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "X25519", x: theirs.publicKey }, format: "jwk" });
  const secret = diffieHellman({ privateKey: own.privateKey, publicKey });
  const salt = [guest, host].map((end) => `${end.keyid} ${end.publicKey}`).join("\n");
  const derived = Buffer.from(hkdfSync("sha256", secret, salt, info, 3 * keyBytes));
  const [id, requests, answers] = [0, 1, 2].map((at) => derived.subarray(at * keyBytes, (at + 1) * keyBytes));
  if (!id || !requests || !answers) throw new RangeError("three keys were derived");
  const keyid = id.toString("base64url");
  return {
    keyid,
    requests: { keyid, secret: createSecretKey(requests) },
    answers: { keyid, secret: createSecretKey(answers) },
  };
}
