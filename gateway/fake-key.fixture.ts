import { exportJWK, generateKeyPair, importJWK, type JWK } from "jose";

export type Key = { privateJwk: JWK; publicJwk: JWK };

export async function makeKey(): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  return { privateJwk: await exportJWK(privateKey), publicJwk: await exportJWK(publicKey) };
}

export async function importKey(key: Key | undefined) {
  return importJWK(key?.privateJwk ?? {}, "ES256");
}
