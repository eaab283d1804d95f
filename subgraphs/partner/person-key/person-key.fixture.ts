import { sha256, utf8 } from "#shared/seal/bytes.ts";
import { holdKeys, type KeyHolder, makeKeys, proveKeys } from "#shared/seal/key-holder.ts";
import type { Stretch } from "#shared/seal/stretch-passphrase.ts";
import { wrapKeys } from "#shared/seal/wrap-keys.ts";
import type { PersonKeyFields } from "./check-person-key.ts";

export const passphrase = "four kites over the harbour";

/** In the place of Argon2id, whose cost is the point and would be the test's. */
export const stretch: Stretch = (typed, salt) => sha256(utf8(`${typed} ${salt}`));

/** New keys of somebody, as their page would give them. */
export async function newPersonKey(owner: string): Promise<{ holder: KeyHolder; input: PersonKeyFields }> {
  const { publicKeys, secret } = await makeKeys();
  const holder = await holdKeys(publicKeys, secret);
  const wrappedKeys = await wrapKeys({ owner, publicKeys }, secret, { passphrase, stretch });
  const { sealing: sealingKey, signing: signingKey } = publicKeys;
  return { holder, input: { sealingKey, signingKey, wrappedKeys, proof: await proveKeys(holder, owner) } };
}
