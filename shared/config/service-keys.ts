import { readFileSync } from "node:fs";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { parseJson } from "#shared/json/parse-json.ts";

export const ed25519PrivateJwk = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("Ed25519"),
  x: z.string(),
  d: z.string(),
});

export const ed25519PublicJwk = ed25519PrivateJwk.omit({ d: true });

export const es256PrivateJwk = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

export const x25519PrivateJwk = z.object({
  kty: z.literal("OKP"),
  crv: z.literal("X25519"),
  x: z.string(),
  d: z.string(),
});

const serviceKeys = z.object({
  /** True for keys the launcher made; production refuses them. */
  development: z.boolean(),
  /** Signs requests, answers and batches of this service. */
  signing: ed25519PrivateJwk,
  /** Will sign after the next rotation: published in the record before it is used. */
  next: ed25519PrivateJwk.optional(),
  /** Has signed before the last rotation: in the record until it is withdrawn. Its private part is gone. */
  leaving: ed25519PublicJwk.optional(),
  /** Of issuers only: signs tokens. The first signs, the others are published for rotation. */
  tokens: z.array(z.record(z.string(), z.unknown())).optional(),
  /** Of issuers only: signs cookies. */
  cookies: z.array(z.string().min(32)).optional(),
  /** Of partners only: by it push services know whose messages these are. Another one ends all subscriptions. */
  push: es256PrivateJwk.optional(),
  /** Of partners only: masks its share of an edition. All of them are in its record, the first is the one to use. */
  masking: z.array(x25519PrivateJwk).max(4).optional(),
});
export type ServiceKeys = z.output<typeof serviceKeys> & {
  /** The file they were read from. */
  path?: string;
};

/**
 * Reads a service's private keys from its key file, apart from the other settings.
 * @throws AlightError CONFIGURATION when the file is missing, malformed, or holds development keys in production
 */
export function readServiceKeys(path: string, environment: "development" | "production"): ServiceKeys {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (cause) {
    throw new AlightError("CONFIGURATION", `ALIGHT_KEYS: the key file ${path} cannot be read.`, { cause });
  }
  const parsed = serviceKeys.safeParse(parseJson(text));
  if (!parsed.success) {
    const where = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
    throw new AlightError("CONFIGURATION", `ALIGHT_KEYS: the key file ${path} is malformed at: ${where || "the top"}.`);
  }
  if (parsed.data.development && environment === "production") {
    throw new AlightError("CONFIGURATION", "ALIGHT_KEYS: development keys are not accepted in production.");
  }
  return { ...parsed.data, path };
}
