import type { JSONWebKeySet } from "jose";
import { z } from "zod";
import type { HttpClient } from "#shared/http/send-http.ts";

const text = z.string().max(4_000);
/** Of both kinds of key that sign tokens, what verifies; all else is left behind. */
const publicKey = z.union([
  z.object({ kty: z.literal("EC"), crv: z.literal("P-256"), x: text, y: text, kid: text, alg: z.literal("ES256") }),
  z.object({ kty: z.literal("OKP"), crv: z.literal("Ed25519"), x: text, kid: text, alg: z.literal("EdDSA") }),
]);
const keySet = z.object({ keys: z.array(z.unknown()).max(20) });

const bounds = { timeoutMs: 1_000, maxBytes: 50_000 };

/** The keys that an issuer publishes below its address; undefined when it does not answer with a set within a second. */
export async function fetchKeySet(client: HttpClient, issuer: string): Promise<JSONWebKeySet | undefined> {
  const headers = { accept: "application/json" };
  const sent = await client.send({ method: "GET", url: `${issuer}/jwks`, headers, ...bounds });
  if (!sent.ok || sent.status !== 200) return undefined;
  try {
    const { keys } = keySet.parse(JSON.parse(sent.body.toString("utf8")));
    return { keys: keys.flatMap((key) => publicKey.safeParse(key).data ?? []) };
  } catch {
    return undefined;
  }
}
