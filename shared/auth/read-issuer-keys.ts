import type { JSONWebKeySet } from "jose";
import { z } from "zod";
import { createHttpClient } from "#shared/http/send-http.ts";

const timeoutMs = 1_000;
const maxBytes = 64 * 1024;

const text = z.string().max(4_000);
/** Of both kinds of key that sign tokens, what verifies; all else is left behind. */
const publicKey = z.union([
  z.object({ kty: z.literal("EC"), crv: z.literal("P-256"), x: text, y: text, kid: text, alg: z.literal("ES256") }),
  z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: text, kid: text, alg: z.literal("EdDSA") }),
]);
const keySet = z.object({ keys: z.array(z.unknown()).max(20) });

/**
 * Fetches the public keys of an issuer from the address of its pinned record: within a second, bounded, with no
 * redirect.
 * @throws Error when it does not answer so
 */
export async function readIssuerKeys(issuer: string): Promise<JSONWebKeySet> {
  const client = createHttpClient({ connectionsPerOrigin: 1 });
  try {
    const headers = { accept: "application/json" };
    const sent = await client.send({ method: "GET", url: `${issuer}/jwks`, headers, timeoutMs, maxBytes });
    if (!sent.ok || sent.status !== 200) throw new Error(`${issuer} does not show its keys`);
    const { keys } = keySet.parse(JSON.parse(sent.body.toString("utf8")));
    return { keys: keys.flatMap((key) => publicKey.safeParse(key).data ?? []) };
  } finally {
    await client.close();
  }
}
