import { isKnownAlgorithm } from "./signature-algorithm.ts";
import type { SignatureParam } from "./signature-input.ts";
import { clockToleranceMs, signatureLifeSeconds } from "./signature-profile.ts";

/** The parameters of a signature of ours; times in seconds since 1970. */
export type SignatureTerms = {
  created: number;
  expires: number;
  keyid: string;
  tag: string;
  nonce: string | undefined;
  /** Says no more than the key does (RFC 9421 section 7.3.6); seldom sent. */
  alg: string | undefined;
};

const knownParams = new Set(["created", "expires", "nonce", "keyid", "tag", "alg"]);
const keyidForm = /^[A-Za-z0-9_-]{43}$/;
const nonceForm = /^[A-Za-z0-9._~+/=-]{1,64}$/;

/** Whether this nonce may be sent: short, and the same in every encoding. */
export function isNonce(text: string): boolean {
  return nonceForm.test(text);
}

/** `undefined` when a parameter is missing, unknown, of another type, or promises a longer life than is allowed. */
export function readSignatureTerms(params: ReadonlyMap<string, SignatureParam>): SignatureTerms | undefined {
  for (const name of params.keys()) if (!knownParams.has(name)) return undefined;
  const created = params.get("created");
  const expires = params.get("expires");
  const keyid = params.get("keyid");
  const tag = params.get("tag");
  const nonce = params.get("nonce");
  if (typeof created !== "number" || typeof expires !== "number") return undefined;
  if (typeof keyid !== "string" || !keyidForm.test(keyid) || typeof tag !== "string") return undefined;
  if (nonce !== undefined && (typeof nonce !== "string" || !isNonce(nonce))) return undefined;
  const alg = params.get("alg");
  if (alg !== undefined && !isKnownAlgorithm(alg)) return undefined;
  if (!Number.isInteger(created) || !Number.isInteger(expires)) return undefined;
  if (expires < created || expires - created > signatureLifeSeconds) return undefined;
  return { created, expires, keyid, tag, nonce, alg };
}

/** The last moment at which a signature is still taken, the clocks' tolerance included. */
export function takenUntil(terms: SignatureTerms): Date {
  return new Date(terms.expires * 1_000 + clockToleranceMs);
}

/** Whether now lies between `created` and `expires`, give or take the clocks' tolerance. */
export function isTakenAt(terms: SignatureTerms, now: Date): boolean {
  return terms.created * 1_000 - clockToleranceMs <= now.getTime() && now.getTime() <= takenUntil(terms).getTime();
}
