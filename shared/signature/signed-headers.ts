import { type SessionKey, signBase } from "./signature-algorithm.ts";
import { type CoveredComponent, signatureBase } from "./signature-base.ts";
import { signatureHeader } from "./signature-header.ts";
import { signatureParams } from "./signature-input.ts";
import { signatureLabel } from "./signature-profile.ts";
import type { SigningKey } from "./signing-key.ts";

/** The headers that a signed message carries besides its own. */
export type SignedHeaders = { "content-digest": string; "signature-input": string; signature: string };

/**
 * Signs the components and gives the headers to add.
 * @throws when a value holds anything but printable ASCII.
 */
export function signedHeaders(message: {
  digest: string;
  covered: readonly CoveredComponent[];
  params: Readonly<Record<string, string | number>>;
  key: SigningKey | SessionKey;
}): SignedHeaders {
  const identifiers = message.covered.map(([identifier]) => identifier);
  const params = signatureParams(identifiers, message.params);
  const base = signatureBase(message.covered, params);
  if (base === undefined) throw new TypeError("Only values of printable ASCII can be signed");
  return {
    "content-digest": message.digest,
    "signature-input": `${signatureLabel}=${params}`,
    signature: signatureHeader(signBase(base, message.key)),
  };
}
