import * as z from "zod/mini";
import type { Bytes } from "./bytes.ts";
import { sealContext, spellContext } from "./seal-context.ts";

/** Readers of one part; a spare key on paper is one of them. */
export const maxReaders = 20;

const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));

/** The content key, wrapped for one reader. */
const wrap = z.strictObject({
  recipient: z.string().check(z.minLength(1), z.maxLength(200)),
  /** Which of the recipient's keys: its id. */
  key: z.string().check(z.length(43)),
  enc: base64url.check(z.length(87)),
  wrapped: base64url.check(z.length(64)),
});
export type Wrap = z.output<typeof wrap>;

/** A part as it is stored and carried: all of it may be seen, and none of it be changed. */
export const sealedPart = z.strictObject({
  context: sealContext,
  nonce: base64url.check(z.length(16)),
  ciphertext: base64url.check(z.maxLength(90_000)),
  wraps: z.array(wrap).check(z.minLength(1), z.maxLength(maxReaders)),
  signature: base64url.check(z.length(86)),
});
export type SealedPart = z.output<typeof sealedPart>;

/** What the sender signs: everything, wraps in their order. */
export function signedBytesOf({ context, nonce, ciphertext, wraps }: Omit<SealedPart, "signature">): Bytes {
  const wrapLists = wraps.map(({ recipient, key, enc, wrapped }) => [recipient, key, enc, wrapped]);
  return spellContext("sealed", context, nonce, ciphertext, wrapLists);
}
