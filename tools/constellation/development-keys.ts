import { generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { ed25519PrivateJwk } from "#shared/config/service-keys.ts";
import type { PrivateJwk, PublicJwk } from "#shared/record/party-record.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

const keyFile = z.object({
  development: z.literal(true),
  signing: ed25519PrivateJwk,
  tokens: z.array(z.record(z.string(), z.unknown())).optional(),
  cookies: z.array(z.string()).optional(),
});

const es256PrivateJwk = z.object({
  kty: z.literal("EC"),
  crv: z.literal("P-256"),
  x: z.string(),
  y: z.string(),
  d: z.string(),
});

export type ServiceKeyFile = { path: string; publicKey: PublicJwk };

/** The key file of one service: made the first time, the same ever after. Issuers also get keys for tokens and cookies. */
export async function keepServiceKeys(folder: string, name: string, isIssuer: boolean): Promise<ServiceKeyFile> {
  const path = join(folder, `${name}.json`);
  const known = await readJsonFile(path, keyFile);
  if (known) return { path, publicKey: publicPart(known.signing) };
  const signing = makeEd25519();
  const issuing = isIssuer ? { tokens: [makeEs256()], cookies: [randomBytes(32).toString("base64url")] } : {};
  await writeJsonFile(path, { development: true, signing, ...issuing });
  return { path, publicKey: publicPart(signing) };
}

/** A root key lies beside the others in development; in production it is kept offline. */
export async function keepRootKey(folder: string, name: string): Promise<PrivateJwk> {
  const path = join(folder, `${name}.root.json`);
  const known = await readJsonFile(path, ed25519PrivateJwk);
  if (known) return known;
  const made = makeEd25519();
  await writeJsonFile(path, made);
  return made;
}

/** A new root key in the place of the old one, which is handed back to sign its last word. */
export async function replaceRootKey(folder: string, name: string): Promise<{ from: PrivateJwk; to: PrivateJwk }> {
  const from = await keepRootKey(folder, name);
  const to = makeEd25519();
  await writeJsonFile(join(folder, `${name}.root.json`), to);
  return { from, to };
}

export function publicPart({ kty, crv, x }: PublicJwk): PublicJwk {
  return { kty, crv, x };
}

export function makeEd25519(): PrivateJwk {
  return ed25519PrivateJwk.parse(generateKeyPairSync("ed25519").privateKey.export({ format: "jwk" }));
}

export function makeEs256(): z.output<typeof es256PrivateJwk> {
  return es256PrivateJwk.parse(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }));
}
