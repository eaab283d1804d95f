import { createLocalJWKSet, createRemoteJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";

/**
 * The token keys of issuers, by exact issuer address. An unknown `kid` costs one fetch in 30 s per issuer and no
 * more; a rotation is not delayed, since the next key is published before it signs.
 */
export class IssuerKeys {
  readonly #sets = new Map<string, JWTVerifyGetKey>();

  /** Keys of an issuer in this very process: no fetch. */
  setLocal(issuer: string, keys: JSONWebKeySet): void {
    this.#sets.set(issuer, createLocalJWKSet(keys));
  }

  of(issuer: string): JWTVerifyGetKey {
    const known = this.#sets.get(issuer);
    if (known) return known;
    const remote = createRemoteJWKSet(new URL(`${issuer}/jwks`), {
      cooldownDuration: 30_000,
      cacheMaxAge: 600_000,
      timeoutDuration: 1_000,
    });
    this.#sets.set(issuer, remote);
    return remote;
  }
}
