import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { readIssuerKeys } from "#shared/auth/read-issuer-keys.ts";

export type IssuerKeysParts = {
  /** Fetches an issuer's public keys; rejects when it cannot. */
  read: (issuer: string) => Promise<JSONWebKeySet>;
  nowMs: () => number;
};

/** At most one fetch per issuer in this time, whatever is asked and whatever comes of it. */
const fetchEveryMs = 30_000;
/** Of an issuer that has never answered yet: it may just be starting. */
const fetchFirstEveryMs = 2_000;
/** Keys of an issuer that cannot be reached hold this long; then its tokens are refused. */
const maxAgeMs = 10 * 60_000;

type Known = {
  keys: JWTVerifyGetKey | undefined;
  readAtMs: number;
  /** When the last fetch began, well or badly ended. */
  askedAtMs: number;
  asking: Promise<void> | undefined;
};

/**
 * The token keys of issuers, by exact issuer address. Read again when 30 s old, so that a key taken back is refused
 * soon, and never oftener, so that tokens with made-up `kid` cost nothing. Keys are published before they sign, so a
 * rotation waits for no fetch.
 */
export class IssuerKeys {
  readonly #local = new Map<string, JWTVerifyGetKey>();
  readonly #known = new Map<string, Known>();
  readonly #parts: IssuerKeysParts;

  constructor(parts: IssuerKeysParts = { read: readIssuerKeys, nowMs: () => performance.now() }) {
    this.#parts = parts;
  }

  /** Keys of an issuer in this very process: no fetch. */
  setLocal(issuer: string, keys: JSONWebKeySet): void {
    this.#local.set(issuer, createLocalJWKSet(keys));
  }

  of(issuer: string): JWTVerifyGetKey {
    return this.#local.get(issuer) ?? (async (header, token) => (await this.#keysOf(issuer))(header, token));
  }

  async #keysOf(issuer: string): Promise<JWTVerifyGetKey> {
    const nowMs = this.#parts.nowMs();
    const known = this.#known.get(issuer) ?? {
      keys: undefined,
      readAtMs: 0,
      askedAtMs: -fetchEveryMs,
      asking: undefined,
    };
    this.#known.set(issuer, known);
    if (!known.asking && nowMs - known.askedAtMs >= (known.keys ? fetchEveryMs : fetchFirstEveryMs)) {
      known.askedAtMs = nowMs;
      known.asking = this.#ask(issuer, known);
    }
    await known.asking;
    if (!known.keys || this.#parts.nowMs() - known.readAtMs >= maxAgeMs) throw new errors.JWKSNoMatchingKey();
    return known.keys;
  }

  async #ask(issuer: string, known: Known): Promise<void> {
    try {
      const keys = createLocalJWKSet(await this.#parts.read(issuer));
      known.keys = keys;
      known.readAtMs = this.#parts.nowMs();
    } catch {
      // What was known holds on, up to its age.
    } finally {
      known.asking = undefined;
    }
  }
}
