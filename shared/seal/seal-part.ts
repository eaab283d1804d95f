import { type Bytes, joinBytes, randomBytes, sha256, toBase64url } from "./bytes.ts";
import { hpkeSuite } from "./hpke-suite.ts";
import { type KeyHolder, signBytes } from "./key-holder.ts";
import { padContent } from "./pad-content.ts";
import { keyIdOf, sealingKeyOf } from "./public-keys.ts";
import { type SealContext, spellContext } from "./seal-context.ts";
import { maxReaders, type SealedPart, signedBytesOf, type Wrap } from "./sealed-part.ts";

/** Somebody who is to open a part, with the key that whoever seals has verified to be theirs. */
export type Reader = { id: string; sealing: string };

export type ToSeal = { context: SealContext; content: Uint8Array; readers: readonly Reader[] };

const contentKeyLength = 32;
const nonceLength = 12;

/**
 * Seals one part: padded, under a key of its own that is made here and kept nowhere, which is wrapped for each reader;
 * signed whole by the sender.
 * @throws RangeError for too much content, or for no readers, too many, or one twice
 */
export async function sealPart({ context, content, readers }: ToSeal, sender: KeyHolder): Promise<SealedPart> {
  const isOnce = new Set(readers.map(({ id }) => id)).size === readers.length;
  if (readers.length === 0 || readers.length > maxReaders || !isOnce) {
    throw new RangeError(`Name from 1 to ${maxReaders} readers, each once.`);
  }
  const contentKey = randomBytes(contentKeyLength);
  const nonce = randomBytes(nonceLength);
  const key = await crypto.subtle.importKey("raw", contentKey, "AES-GCM", false, ["encrypt"]);
  const parameters = { name: "AES-GCM", iv: nonce, additionalData: spellContext("content", context) };
  const ciphertext = new Uint8Array(await crypto.subtle.encrypt(parameters, key, padContent(content)));
  const about = { context, aad: await wrapAad(nonce, ciphertext) };
  const wraps = await Promise.all(readers.map((reader) => wrapFor(reader, contentKey, about)));
  contentKey.fill(0);
  const part = { context, nonce: toBase64url(nonce), ciphertext: toBase64url(ciphertext), wraps };
  return { ...part, signature: await signBytes(sender, signedBytesOf(part)) };
}

/** Ties a wrap to the one ciphertext whose key it holds. */
export function wrapAad(nonce: Bytes, ciphertext: Bytes): Promise<Bytes> {
  return sha256(joinBytes(nonce, ciphertext));
}

async function wrapFor(
  { id, sealing }: Reader,
  contentKey: Bytes,
  { context, aad }: { context: SealContext; aad: Bytes },
): Promise<Wrap> {
  const key = await keyIdOf(sealing);
  const recipient = { recipientPublicKey: await sealingKeyOf(sealing), info: spellContext("wrap", context, id, key) };
  const { enc, ct } = await hpkeSuite().seal(recipient, contentKey, aad);
  return { recipient: id, key, enc: toBase64url(new Uint8Array(enc)), wrapped: toBase64url(new Uint8Array(ct)) };
}
