import { p256 } from "@noble/curves/nist.js";

/** Whether bytes are a point of the curve, as only blinding or evaluating gives them. */
export function isPoint(bytes: Uint8Array): boolean {
  try {
    p256.Point.fromBytes(bytes).assertValidity();
    return true;
  } catch {
    return false;
  }
}
