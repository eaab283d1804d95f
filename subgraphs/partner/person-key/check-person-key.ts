import { type Problem, problem } from "#shared/errors/problem.ts";
import { areProven } from "#shared/seal/key-holder.ts";
import { arePublicKeys, type PublicKeys } from "#shared/seal/public-keys.ts";
import { isWrappedKeys } from "#shared/seal/wrap-keys.ts";

export type PersonKeyFields = { sealingKey: string; signingKey: string; wrappedKeys: string; proof: string };

export type CheckedKey = { keys: PublicKeys; wrapped: string; problems: Problem[] };

const maxWrappedLength = 2_048;

/** Everything that can be said of keys without opening them: two points of the curve, proven, and wrapped as they must be. */
export async function checkPersonKey(owner: string, input: PersonKeyFields): Promise<CheckedKey> {
  const keys = { sealing: input.sealingKey, signing: input.signingKey };
  const wrapped = input.wrappedKeys;
  const areKeys = await arePublicKeys(keys);
  const isProven = areKeys && (await areProven(keys, owner, input.proof));
  const problems = [
    ...(areKeys ? [] : [notKeys]),
    ...(areKeys && !isProven ? [notProven] : []),
    ...(wrapped.length <= maxWrappedLength && isWrappedKeys(wrapped) ? [] : [notWrapped]),
  ];
  return { keys, wrapped, problems };
}

const notKeys = problem(
  "MALFORMED",
  ["input", "sealingKey"],
  "Give two different public keys on P-256, each as 65 bytes in base64url. Pages of the product make them.",
);
const notProven = problem(
  "SIGNATURE_REFUSED",
  ["input", "proof"],
  "This proof does not show that you hold these keys. Make it with the signing key, for yourself.",
);
const notWrapped = problem(
  "MALFORMED",
  ["input", "wrappedKeys"],
  "Give the private keys as the product wraps them with a passphrase, in at most 2,048 characters.",
);
