import { AlightError } from "#shared/errors/alight-error.ts";
import { type KeyFile, makeEd25519, makeEs256, publicPart } from "../constellation/development-keys.ts";

export const rotatedKeys = ["signing", "tokens"] as const;
export type RotatedKey = (typeof rotatedKeys)[number];

/** Makes the next key, to be published and not used yet. One that is there already stays: others have read of it. */
export function announceKey(file: KeyFile, what: RotatedKey): KeyFile {
  if (what === "signing") return { ...file, next: file.next ?? makeEd25519() };
  const tokens = tokensOf(file);
  const [first, second, ...others] = tokens;
  if (second && second.leaving !== true) return file;
  const rest = second ? [second, ...others] : [];
  return { ...file, tokens: [...(first ? [first] : []), makeEs256(), ...rest] };
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
  const [first, second, ...others] = tokensOf(file);
  if (!first || !second) throw new AlightError("BAD_REQUEST", "Announce the next token key first.");
  return { ...file, tokens: [second, ...others, { ...first, leaving: true }] };
}

/** Takes the key of before out, for good. An issuer announces its next token key along with it. */
export function withdrawKey(file: KeyFile, what: RotatedKey): KeyFile {
  if (what === "signing") {
    const { leaving: _, ...others } = file;
    return others;
  }
  return announceKey({ ...file, tokens: tokensOf(file).filter(({ leaving }) => leaving !== true) }, "tokens");
}

function isLeaving(file: KeyFile, what: RotatedKey): boolean {
  return what === "signing" ? file.leaving !== undefined : tokensOf(file).some(({ leaving }) => leaving === true);
}

function tokensOf({ tokens }: KeyFile): NonNullable<KeyFile["tokens"]> {
  if (!tokens) throw new AlightError("BAD_REQUEST", "This service issues no tokens.");
  return tokens;
}
