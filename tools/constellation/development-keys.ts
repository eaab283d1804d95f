import { generateKeyPairSync, randomBytes } from "node:crypto";
import { join } from "node:path";
import { z } from "zod";
import { ed25519PrivateJwk, ed25519PublicJwk, es256PrivateJwk, x25519PrivateJwk } from "#shared/config/service-keys.ts";
import { type MaskingJwk, maskingJwk, type PrivateJwk, type PublicJwk } from "#shared/record/party-record.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** A service's key file. A key for tokens or masks that is `leaving` was in use before, and is published until it is withdrawn. */
export const keyFile = z.object({
  development: z.boolean(),
  signing: ed25519PrivateJwk,
  next: ed25519PrivateJwk.optional(),
  leaving: ed25519PublicJwk.optional(),
  tokens: z.array(z.looseObject({ leaving: z.boolean().optional() })).optional(),
  cookies: z.array(z.string()).optional(),
  push: es256PrivateJwk.optional(),
  masking: z.array(x25519PrivateJwk.extend({ leaving: z.boolean().optional() })).optional(),
});
export type KeyFile = z.output<typeof keyFile>;

/** A key file, and the public keys that its service's record lists. */
export type ServiceKeyFile = { path: string; publicKeys: PublicJwk[]; maskingKeys?: MaskingJwk[] };

/**
 * The key file of one service: made the first time, the same ever after. Issuers also get keys for tokens, cookies,
 * push messages and masks; a file of an older version gets what it lacks.
 */
export async function keepServiceKeys(folder: string, name: string, isIssuer: boolean): Promise<ServiceKeyFile> {
  const path = join(folder, `${name}.json`);
  const known = await readJsonFile(path, keyFile);
  const isWhole = known !== undefined && (!isIssuer || known.masking !== undefined);
  if (isWhole) return publicFile(path, known);
  const issuing = isIssuer ? makeIssuingKeys() : {};
  const file: KeyFile = { ...issuing, ...(known ?? { development: true, signing: makeEd25519() }) };
  await writeJsonFile(path, file);
  return publicFile(path, file);
}

/** What a party has besides the key by which its service signs. */
export function makeIssuingKeys(): Pick<KeyFile, "tokens" | "cookies" | "push" | "masking"> {
  const cookies = [randomBytes(32).toString("base64url")];
  return { tokens: [makeEs256(), makeEs256()], cookies, push: makeEs256(), masking: [makeX25519()] };
}

export function publicFile(path: string, file: KeyFile): ServiceKeyFile {
  return { path, publicKeys: recordKeys(file), maskingKeys: maskingKeysOf(file) };
}

/** What the record has to list, at any moment of a rotation. */
export function recordKeys({ signing, next, leaving }: KeyFile): PublicJwk[] {
  return [signing, next, leaving].flatMap((key) => (key ? [publicPart(key)] : []));
}

/** What the record has to list of them, at any moment of a rotation; the one to use comes first. */
export function maskingKeysOf({ masking = [] }: KeyFile): MaskingJwk[] {
  return masking.map((key) => maskingJwk.parse(key));
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

export function makeX25519(): z.output<typeof x25519PrivateJwk> {
  return x25519PrivateJwk.parse(generateKeyPairSync("x25519").privateKey.export({ format: "jwk" }));
}

export function makeEs256(): z.output<typeof es256PrivateJwk> {
  return es256PrivateJwk.parse(generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey.export({ format: "jwk" }));
}
