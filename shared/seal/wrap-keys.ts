import * as z from "zod/mini";
import { type Bytes, fromBase64url, type HeldKey, joinBytes, randomBytes, toBase64url, utf8 } from "./bytes.ts";
import type { SecretKeys } from "./key-holder.ts";
import { type PassphraseCost, passphraseCost, usualCost } from "./passphrase-cost.ts";
import type { PublicKeys } from "./public-keys.ts";
import { type Stretch, stretchPassphrase } from "./stretch-passphrase.ts";

/** In characters. A sentence of a few words has them; the cost of each guess does the rest. */
export const minPassphraseLength = 16;

/** The passphrase, and who computes with it. */
export type Phrase = { passphrase: string; stretch?: Stretch };

/** Whose keys they are. A wrapped pair that is handed out under another name or key does not open. */
export type KeyOwner = { owner: string; publicKeys: PublicKeys };

const base64url = z.string().check(z.regex(/^[A-Za-z0-9_-]+$/));

const wrappedKeys = z.strictObject({
  form: z.literal("alight-keys-1"),
  cost: passphraseCost,
  salt: base64url.check(z.length(22)),
  nonce: base64url.check(z.length(16)),
  ciphertext: base64url.check(z.length(107)),
});

const secretLength = 32;
const saltLength = 16;
const nonceLength = 12;

/**
 * Wraps both private keys with a passphrase, as JSON that may be kept by others. It computes for a second or two.
 * @throws RangeError when the passphrase is too short
 */
export async function wrapKeys(
  { owner, publicKeys }: KeyOwner,
  secret: SecretKeys,
  { passphrase, cost = usualCost, stretch = stretchPassphrase }: Phrase & { cost?: PassphraseCost },
): Promise<string> {
  if ([...passphrase].length < minPassphraseLength) {
    throw new RangeError(`A passphrase has at least ${minPassphraseLength} characters.`);
  }
  const [salt, nonce] = [randomBytes(saltLength), randomBytes(nonceLength)];
  const key = await aesKeyOf(await stretch(passphrase, salt, cost));
  const additionalData = aadOf({ owner, publicKeys }, cost);
  const content = joinBytes(secret.sealing, secret.signing);
  const ciphertext = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData }, key, content);
  content.fill(0);
  const texts = { salt: toBase64url(salt), nonce: toBase64url(nonce) };
  return JSON.stringify({ form: "alight-keys-1", cost, ...texts, ciphertext: toBase64url(new Uint8Array(ciphertext)) });
}

export type OpenedKeys = { ok: true; secret: SecretKeys } | { ok: false };

/** Opens what `wrapKeys` wrote. A wrong passphrase and a changed text are the same answer. */
export async function openKeys(
  wrapped: string,
  owner: KeyOwner,
  { passphrase, stretch = stretchPassphrase }: Phrase,
): Promise<OpenedKeys> {
  try {
    const { cost, ...texts } = z.parse(wrappedKeys, JSON.parse(wrapped));
    const [salt, nonce, ciphertext] = [texts.salt, texts.nonce, texts.ciphertext].map(fromBase64url);
    if (!salt || !nonce || !ciphertext) return { ok: false };
    const key = await aesKeyOf(await stretch(passphrase, salt, cost));
    const parameters = { name: "AES-GCM", iv: nonce, additionalData: aadOf(owner, cost) };
    const content = new Uint8Array(await crypto.subtle.decrypt(parameters, key, ciphertext));
    const secret = { sealing: content.slice(0, secretLength), signing: content.slice(secretLength) };
    content.fill(0);
    return { ok: true, secret };
  } catch {
    return { ok: false };
  }
}

/** Whether a text has the form of wrapped keys, at a cost that is accepted; whether they open, only their owner can say. */
export function isWrappedKeys(text: string): boolean {
  try {
    return z.safeParse(wrappedKeys, JSON.parse(text)).success;
  } catch {
    return false;
  }
}

function aesKeyOf(stretched: Bytes): Promise<HeldKey> {
  return crypto.subtle.importKey("raw", stretched, "AES-GCM", false, ["encrypt", "decrypt"]);
}

function aadOf({ owner, publicKeys: { sealing, signing } }: KeyOwner, { memoryKib, passes }: PassphraseCost): Bytes {
  return utf8(JSON.stringify(["alight-keys-1", owner, sealing, signing, memoryKib, passes]));
}
