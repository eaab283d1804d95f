import { p256, p256_hasher, p256_oprf } from "@noble/curves/nist.js";
import { sha256 } from "@noble/hashes/sha2.js";

/** RFC 9497, mode VOPRF, suite P256-SHA256. */
export const blindSuite = p256_oprf.voprf;

const context = "OPRFV1-\x01-P256-SHA256";
const groupTag = `HashToGroup-${context}`;
const inputLengthMax = 65_535;

/**
 * What the protocol comes to for an input that the key's holder knows themselves (RFC 9497, section 3.3.2, Evaluate):
 * one multiplication, where playing both sides would take five and a proof.
 */
export function evaluateOwn(secretKey: Uint8Array, input: Uint8Array): Uint8Array {
  if (input.length > inputLengthMax) throw new RangeError("An input has at most 65,535 bytes.");
  const point = p256_hasher.hashToCurve(input, { DST: groupTag });
  const issued = point.multiply(p256.Point.Fn.fromBytes(secretKey)).toBytes();
  return sha256(joinPrefixed(input, issued));
}

/** Each part with its length in two bytes before it, then the word that ends the transcript. */
function joinPrefixed(...parts: readonly Uint8Array[]): Uint8Array {
  const prefixed = parts.flatMap((part) => [part.length >> 8, part.length & 255, ...part]);
  return Uint8Array.from([...prefixed, ...new TextEncoder().encode("Finalize")]);
}
