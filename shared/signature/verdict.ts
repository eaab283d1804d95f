export type RefusalCode =
  /** No signature-input or no signature header. */
  | "SIGNATURE_MISSING"
  /** Headers or parameters that our profile does not know. */
  | "SIGNATURE_MALFORMED"
  | "SIGNATURE_UNKNOWN_KEY"
  /** Another message than the one that was signed, or another key. */
  | "SIGNATURE_INVALID"
  /** Outside the time between `created` and `expires`. */
  | "SIGNATURE_EXPIRED"
  | "SIGNATURE_REPLAYED"
  /** The signature holds, but the body is another. */
  | "DIGEST_MISMATCH";

export type Verified = {
  ok: true;
  keyid: string;
  /** The message's Signature header, whole: what an answer to it has to cover. */
  signature: string;
};

export type Refused = { ok: false; code: RefusalCode };

export function refused(code: RefusalCode): Refused {
  return { ok: false, code };
}
