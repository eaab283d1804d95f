import type { JSONWebKeySet } from "jose";
import { z } from "zod";
import type { HttpClient } from "#shared/http/send-http.ts";

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(20) });

const bounds = { timeoutMs: 1_000, maxBytes: 50_000 };

/** The keys that an issuer publishes below its address; undefined when it does not answer with a set within a second. */
export async function fetchKeySet(client: HttpClient, issuer: string): Promise<JSONWebKeySet | undefined> {
  const headers = { accept: "application/json" };
  const sent = await client.send({ method: "GET", url: `${issuer}/jwks`, headers, ...bounds });
  if (!sent.ok || sent.status !== 200) return undefined;
  try {
    return keySet.parse(JSON.parse(sent.body.toString("utf8")));
  } catch {
    return undefined;
  }
}
