import { matchesContentDigest } from "./content-digest.ts";
import { algorithmOf, isSignatureOf, type SessionKey } from "./signature-algorithm.ts";
import { type CoveredComponent, signatureBase } from "./signature-base.ts";
import { parseSignatureHeader } from "./signature-header.ts";
import { parseSignatureInput } from "./signature-input.ts";
import { signatureLabel } from "./signature-profile.ts";
import { isTakenAt, readSignatureTerms, type SignatureTerms } from "./signature-terms.ts";
import type { VerifyingKey } from "./signing-key.ts";
import { type Refused, refused, type Verified } from "./verdict.ts";

export type FindKey = (keyid: string) => VerifyingKey | SessionKey | undefined;

type ReceivedMessage = {
  /** What the profile covers of this message, by serialized identifier: all of it must be covered, nothing else. */
  components: ReadonlyMap<string, string>;
  /** `signature-input`, `signature` and `content-digest`, as far as they were sent. */
  headers: ReadonlyMap<string, string>;
  body: Uint8Array;
  tag: string;
  findKey: FindKey;
  now: Date;
};

type CheckedSignature = Verified & { terms: SignatureTerms };

/**
 * Checks one message against its signature, cheapest first; the body is only hashed once the signature holds,
 * so that nobody without a key can make us read 300 MB twice. Never throws on what was received.
 */
export function checkSignature(message: ReceivedMessage): CheckedSignature | Refused {
  const inputHeader = message.headers.get("signature-input");
  const signature = message.headers.get("signature");
  if (inputHeader === undefined || signature === undefined) return refused("SIGNATURE_MISSING");

  const input = parseSignatureInput(inputHeader, signatureLabel);
  const parsed = parseSignatureHeader(signature);
  if (input === undefined || parsed === undefined) return refused("SIGNATURE_MALFORMED");
  const terms = readSignatureTerms(input.params);
  if (terms === undefined || terms.tag !== message.tag) return refused("SIGNATURE_MALFORMED");
  if (!isTakenAt(terms, message.now)) return refused("SIGNATURE_EXPIRED");

  const key = message.findKey(terms.keyid);
  if (key === undefined) return refused("SIGNATURE_UNKNOWN_KEY");
  if (terms.alg !== undefined && terms.alg !== algorithmOf(key)) return refused("SIGNATURE_MALFORMED");
  const covered = coveredComponents(input.identifiers, message.components);
  const base = covered && signatureBase(covered, input.serialized);
  if (base === undefined) return refused("SIGNATURE_INVALID");
  if (!isSignatureOf(base, parsed.bytes, key)) return refused("SIGNATURE_INVALID");

  const digest = message.headers.get("content-digest");
  if (!matchesContentDigest(digest, message.body)) return refused("DIGEST_MISMATCH");
  return { ok: true, keyid: terms.keyid, signature, terms };
}

/** `undefined` unless exactly the message's components are covered, each once, in any order. */
function coveredComponents(
  identifiers: readonly string[],
  components: ReadonlyMap<string, string>,
): CoveredComponent[] | undefined {
  if (identifiers.length !== components.size) return undefined;
  const covered: CoveredComponent[] = [];
  for (const identifier of identifiers) {
    const value = components.get(identifier);
    if (value === undefined) return undefined;
    covered.push([identifier, value]);
  }
  return covered;
}
