import { holdKeys, type KeyHolder, makeKeys, proveKeys } from "../../../shared/seal/key-holder.ts";
import type { Opener } from "../../../shared/seal/open-part.ts";
import type { PublicKeys } from "../../../shared/seal/public-keys.ts";
import type { Stretch } from "../../../shared/seal/stretch-passphrase.ts";
import { minPassphraseLength, openKeys, wrapKeys } from "../../../shared/seal/wrap-keys.ts";

/** One's keys as one's organization keeps them. */
export type KeptKeys = { sealingKey: string; signingKey: string; wrappedKeys: string };

/** One's keys as one's organization takes them. */
export type GivenKeys = KeptKeys & { proof: string };

/** Who computes with a passphrase: in a page a worker. */
export type Computing = { owner: string; passphrase: string; stretch: Stretch };

/** Of what is typed over and over it is the first time that counts. */
const leastDifferent = 7;

/** In characters that count: spaces around it do not, and it takes more than a few different ones. */
function isLongEnough(passphrase: string): boolean {
  const characters = [...passphrase.normalize("NFC").trim()];
  return characters.length >= minPassphraseLength && new Set(characters).size >= leastDifferent;
}

/** What is not right about a passphrase that somebody chooses; `example` are words that the page itself shows. */
export function faultOf(passphrase: string, example: string): "SHORT" | "EXAMPLE" | undefined {
  if (!isLongEnough(passphrase)) return "SHORT";
  return plain(passphrase) === plain(example) ? "EXAMPLE" : undefined;
}

/** The sentence for each. */
export const wrongOf = { SHORT: "keys.passphrase.short", EXAMPLE: "keys.passphrase.isExample" } as const;

function plain(words: string): string {
  return words.normalize("NFC").toLowerCase().split(/\s+/u).filter(Boolean).join(" ");
}

/** New keys of one's own, wrapped with a passphrase. */
export async function makeOwnKeys(computing: Computing): Promise<{ holder: KeyHolder; given: GivenKeys }> {
  const { publicKeys, secret } = await makeKeys();
  const holder = await holdKeys(publicKeys, secret);
  return { holder, given: await giveKeys(holder, secret, computing) };
}

export type OpenedOwnKeys = { ok: true; holder: KeyHolder } | { ok: false; why: WhyClosed };

/** `UNREACHABLE`: what computes could not be loaded; the passphrase was not even tried. */
export type WhyClosed = "WRONG" | "UNREACHABLE";

/** Opens what one's organization keeps. From here on nobody reads the private halves out, this page included. */
export async function openOwnKeys(kept: KeptKeys, computing: Computing): Promise<OpenedOwnKeys> {
  const opened = await openSecret(kept, computing);
  if (!opened.ok) return opened;
  return { ok: true, holder: await holdKeys(publicKeysOf(kept), opened.secret) };
}

export type Rewrapped = { ok: true; given: GivenKeys } | { ok: false; why: WhyClosed };

/** The same keys behind another passphrase; whoever asks for it shows that they know the present one. */
export async function rewrapOwnKeys(kept: KeptKeys, computing: Computing, next: string): Promise<Rewrapped> {
  const opened = await openSecret(kept, computing);
  if (!opened.ok) return opened;
  const holder = await holdKeys(publicKeysOf(kept), opened.secret);
  return { ok: true, given: await giveKeys(holder, opened.secret, { ...computing, passphrase: next }) };
}

/** As whom one opens what was sealed for these keys. */
export function openerOf(id: string, { publicKeys, sealingKey }: KeyHolder): Opener {
  return { id, sealing: publicKeys.sealing, sealingKey };
}

type Secret = Parameters<typeof wrapKeys>[1];

async function openSecret(kept: KeptKeys, { owner, passphrase, stretch }: Computing) {
  const told = { isUnreachable: false };
  const computed: Stretch = async (...given) => {
    try {
      return await stretch(...given);
    } catch (error) {
      told.isUnreachable = true;
      throw error;
    }
  };
  const keys = { owner, publicKeys: publicKeysOf(kept) };
  const opened = await openKeys(kept.wrappedKeys, keys, { passphrase, stretch: computed });
  if (opened.ok) return opened;
  return { ok: false, why: told.isUnreachable ? "UNREACHABLE" : "WRONG" } as const;
}

async function giveKeys(
  holder: KeyHolder,
  secret: Secret,
  { owner, passphrase, stretch }: Computing,
): Promise<GivenKeys> {
  const { publicKeys } = holder;
  const wrappedKeys = await wrapKeys({ owner, publicKeys }, secret, { passphrase, stretch });
  secret.sealing.fill(0);
  secret.signing.fill(0);
  const proof = await proveKeys(holder, owner);
  return { sealingKey: publicKeys.sealing, signingKey: publicKeys.signing, wrappedKeys, proof };
}

function publicKeysOf({ sealingKey, signingKey }: KeptKeys): PublicKeys {
  return { sealing: sealingKey, signing: signingKey };
}
