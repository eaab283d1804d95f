import * as z from "zod/mini";
import { type Bytes, fromBase64url, type HeldKey } from "./bytes.ts";
import { hpkeSuite } from "./hpke-suite.ts";
import { isSignedBy } from "./key-holder.ts";
import { unpadContent } from "./pad-content.ts";
import { keyIdOf, sealingKeyOf } from "./public-keys.ts";
import { type SealContext, spellContext } from "./seal-context.ts";
import { wrapAad } from "./seal-part.ts";
import { type SealedPart, sealedPart, signedBytesOf } from "./sealed-part.ts";

/** Who opens: their id, and the key pair a part was sealed for. */
export type Opener = { id: string; sealing: string; sealingKey: HeldKey };

/** What whoever opens knows beforehand: what the part is, and the signing key of its sender, verified. */
export type Expected = { context: SealContext; senderSigning: string };

/** Why it cannot be opened is not told: whoever tampers would learn from it. */
export type Opened = { ok: true; content: Bytes } | { ok: false };

/** Opens a part. Nothing of it is given out before all of it was verified: context, signature, wrap, content, padding. */
export async function openPart(part: unknown, opener: Opener, expected: Expected): Promise<Opened> {
  try {
    const content = await open(z.parse(sealedPart, part), opener, expected);
    return content ? { ok: true, content } : { ok: false };
  } catch {
    return { ok: false };
  }
}

async function open(part: SealedPart, opener: Opener, { context, senderSigning }: Expected) {
  if (!isSame(spellContext("content", part.context), spellContext("content", context))) return undefined;
  if (!(await isSignedBy(senderSigning, part.signature, signedBytesOf(part)))) return undefined;
  const [nonce, ciphertext] = [fromBase64url(part.nonce), fromBase64url(part.ciphertext)];
  if (!nonce || !ciphertext) return undefined;
  const contentKey = await unwrap(part, opener, await wrapAad(nonce, ciphertext));
  if (!contentKey) return undefined;
  const key = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["decrypt"]);
  const parameters = { name: "AES-GCM", iv: nonce, additionalData: spellContext("content", context) };
  return unpadContent(new Uint8Array(await crypto.subtle.decrypt(parameters, key, ciphertext)));
}

async function unwrap({ context, wraps }: SealedPart, opener: Opener, aad: Bytes) {
  const keyId = await keyIdOf(opener.sealing);
  const own = wraps.find(({ recipient, key }) => recipient === opener.id && key === keyId);
  const [enc, wrapped] = [fromBase64url(own?.enc ?? ""), fromBase64url(own?.wrapped ?? "")];
  if (!own || !enc || !wrapped) return undefined;
  const recipientKey = { privateKey: opener.sealingKey, publicKey: await sealingKeyOf(opener.sealing) };
  const info = spellContext("wrap", context, opener.id, keyId);
  return hpkeSuite().open({ recipientKey, enc, info }, wrapped, aad);
}

function isSame(one: Bytes, other: Bytes): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
