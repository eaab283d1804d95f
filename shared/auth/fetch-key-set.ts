import type { JSONWebKeySet } from "jose";
import { z } from "zod";

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).max(20) });

const timeoutMs = 1_000;
const maxCharacters = 50_000;

/** The keys that an issuer publishes below its address; undefined when it does not answer with a set within a second. */
export async function fetchKeySet(issuer: string): Promise<JSONWebKeySet | undefined> {
  try {
    const signal = AbortSignal.timeout(timeoutMs);
    const answer = await fetch(`${issuer}/jwks`, {
      signal,
      redirect: "error",
      headers: { accept: "application/json" },
    });
    if (answer.status !== 200) return undefined;
    const text = await readAtMost(answer, maxCharacters);
    return text === undefined ? undefined : keySet.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}

async function readAtMost(answer: Response, most: number): Promise<string | undefined> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > most) return undefined;
  }
  return text;
}
