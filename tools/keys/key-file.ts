import { AlightError } from "#shared/errors/alight-error.ts";
import { type KeyFile, makeEd25519, makeEs256, makeX25519, publicPart } from "../constellation/development-keys.ts";

export const rotatedKeys = ["signing", "tokens", "masking"] as const;
export type RotatedKey = (typeof rotatedKeys)[number];

/** Makes the next key, to be published and not used yet. One that is there already stays: others have read of it. */
export function announceKey(file: KeyFile, what: RotatedKey): KeyFile {
  if (what === "signing") return { ...file, next: file.next ?? makeEd25519() };
  return what === "masking"
    ? { ...file, masking: announceIn<MaskingKey>(file.masking ?? [], makeX25519) }
    : { ...file, tokens: announceIn<TokenKey>(tokensOf(file), makeEs256) };
}

/** The key in use stays the first; the next one follows it. */
function announceIn<Key extends Leaving>(keys: readonly Key[], make: () => Key): Key[] {
  const [first, second, ...others] = keys;
  if (!first) return [make()];
  if (second && second.leaving !== true) return [...keys];
  return [first, make(), ...(second ? [second, ...others] : [])];
}

/**
 * The next key signs from now on; the one before is published until it is withdrawn.
 * @throws AlightError BAD_REQUEST when no key was announced, or an earlier rotation is not finished
 */
export function switchKey(file: KeyFile, what: RotatedKey): KeyFile {
  if (isLeaving(file, what)) throw new AlightError("BAD_REQUEST", "Withdraw the key of the last rotation first.");
  if (what === "signing") {
    if (!file.next)
      throw new AlightError("BAD_REQUEST", "Announce the next key first, and wait until all have read it.");
    const { next, signing, ...others } = file;
    return { ...others, signing: next, leaving: publicPart(signing) };
  }
  return what === "masking"
    ? { ...file, masking: switchIn(file.masking ?? []) }
    : { ...file, tokens: switchIn(tokensOf(file)) };
}

function switchIn<Key extends Leaving>(keys: readonly Key[]): Key[] {
  const [first, second, ...others] = keys;
  if (!first || !second) throw new AlightError("BAD_REQUEST", "Announce the next key first.");
  return [second, ...others, { ...first, leaving: true }];
}

/** Takes the key of before out, for good. An issuer announces its next token key along with it. */
export function withdrawKey(file: KeyFile, what: RotatedKey): KeyFile {
  if (what === "signing") {
    const { leaving: _, ...others } = file;
    return others;
  }
  // A masking key stays whole until then: a round that has begun names it. The next one is announced when it is wanted.
  if (what === "masking") return { ...file, masking: staying(file.masking ?? []) };
  return announceKey({ ...file, tokens: staying(tokensOf(file)) }, "tokens");
}

type TokenKey = NonNullable<KeyFile["tokens"]>[number];
type MaskingKey = NonNullable<KeyFile["masking"]>[number];
type Leaving = { leaving?: boolean | undefined };

function staying<Key extends Leaving>(keys: readonly Key[]): Key[] {
  return keys.filter(({ leaving }) => leaving !== true);
}

function isLeaving(file: KeyFile, what: RotatedKey): boolean {
  if (what === "signing") return file.leaving !== undefined;
  const keys: readonly Leaving[] = what === "masking" ? (file.masking ?? []) : tokensOf(file);
  return keys.some(({ leaving }) => leaving === true);
}

function tokensOf({ tokens }: KeyFile): NonNullable<KeyFile["tokens"]> {
  if (!tokens) throw new AlightError("BAD_REQUEST", "This service issues no tokens.");
  return tokens;
}
