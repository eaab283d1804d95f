import { calculateJwkThumbprint, type JSONWebKeySet } from "jose";
import { z } from "zod";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import { AlightError } from "#shared/errors/alight-error.ts";

const ellipticKey = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});
const edwardsKey = z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: z.string(), d: z.string() });
const tokenKeys = z
  .array(z.discriminatedUnion("kty", [ellipticKey, edwardsKey]))
  .min(1)
  .max(4);

type TokenKey = z.output<typeof tokenKeys>[number] & { kid: string; alg: "ES256" | "EdDSA"; use: "sig" };

export type TokenKeys = {
  /** With private parts; the first signs. */
  keys: [TokenKey, ...TokenKey[]];
  cookieKeys: string[];
  /** What anybody may see, the keys of the next rotation included. */
  publicJwks: JSONWebKeySet;
};

/** @throws AlightError CONFIGURATION when the service's keys hold none to issue tokens and cookies with */
export async function readTokenKeys({ tokens, cookies }: ServiceKeys): Promise<TokenKeys> {
  const [first, ...others] = tokenKeys.safeParse(tokens).data ?? [];
  if (first === undefined || cookies === undefined || cookies.length === 0) {
    throw new AlightError(
      "CONFIGURATION",
      "ALIGHT_KEYS: an issuer needs `tokens` (ES256 or Ed25519 keys as JWK) and `cookies` in its key file.",
    );
  }
  const keys: TokenKeys["keys"] = [await nameKey(first), ...(await Promise.all(others.map(nameKey)))];
  return { keys, cookieKeys: cookies, publicJwks: { keys: keys.map(({ d: _, ...open }) => open) } };
}

async function nameKey(key: z.output<typeof tokenKeys>[number]): Promise<TokenKey> {
  return {
    ...key,
    kid: await calculateJwkThumbprint(key, "sha256"),
    alg: key.kty === "EC" ? "ES256" : "EdDSA",
    use: "sig",
  };
}
