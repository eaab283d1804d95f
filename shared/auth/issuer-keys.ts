import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from "jose";
import { AlightError } from "#shared/errors/alight-error.ts";

export type IssuerKeysParts = {
  clock: () => Date;
  /** An issuer's published keys; undefined when they cannot be had. */
  fetchKeys: (issuer: string) => Promise<JSONWebKeySet | undefined>;
  /** An issuer is asked at most once in this time, whatever tokens come. A withdrawn key is believed no longer than that. */
  askEveryMs?: number;
};

type Known = { keys?: JWTVerifyGetKey; asOfMs: number; askedAtMs: number; asking?: Promise<void>; waiting: number };

export const usualAskMs = 30_000;
/** Of an issuer that has never answered yet: it may just be starting. */
export const askFirstEveryMs = 2_000;
/** How long keys hold while their issuer cannot be reached: as long as a token lives. */
const maxAgeMs = 600_000;
/**
 * Who waits for an issuer's answer at a time. A token that nobody signed names an issuer too: a flood of them, for one
 * that is slow to answer, would otherwise hold every place at the door.
 */
const maxWaiting = 128;

/**
 * The token keys of issuers, by exact issuer address. Floods of unknown `kid` cost one fetch in 30 s per issuer; a
 * rotation is not delayed by them, since the next key is published long before it signs.
 */
export class IssuerKeys {
  readonly #local = new Map<string, () => JSONWebKeySet>();
  readonly #remote = new Map<string, Known>();
  readonly #parts: IssuerKeysParts;

  constructor(parts: IssuerKeysParts) {
    this.#parts = parts;
  }

  /** Keys of an issuer in this very process: no fetch. They are read at each question. */
  setLocal(issuer: string, keys: () => JSONWebKeySet): void {
    this.#local.set(issuer, keys);
  }

  /**
   * @throws JWKSNoMatchingKey, to whoever verifies, when the issuer has no such key
   * @throws AlightError ORGANIZATION_UNAVAILABLE, the same, when its keys cannot be had: nothing can be said of a token
   */
  of(issuer: string): JWTVerifyGetKey {
    const local = this.#local.get(issuer);
    if (local) return (header, token) => createLocalJWKSet(local())(header, token);
    return async (header, token) => {
      const known = this.#knownOf(issuer);
      const everyMs = known.keys ? (this.#parts.askEveryMs ?? usualAskMs) : askFirstEveryMs;
      if (this.#nowMs() - known.askedAtMs >= everyMs) known.asking ??= this.#ask(issuer, known);
      await this.#wait(known);
      if (!known.keys || this.#ageMsOf(known) >= maxAgeMs) {
        throw new AlightError("ORGANIZATION_UNAVAILABLE", "The keys of an issuer cannot be had.");
      }
      return known.keys(header, token);
    };
  }

  /** Asks an issuer whose keys were never had, or whose are half as old as they may be; nobody waits for it. */
  async readAhead(issuer: string): Promise<void> {
    const known = this.#knownOf(issuer);
    if (known.asking || (known.keys && this.#ageMsOf(known) < maxAgeMs / 2)) return;
    const { askedAtMs, asOfMs } = known;
    known.asking = this.#ask(issuer, known);
    await known.asking;
    // In vain: whoever comes with a token asks for themselves, and has not to pay for our haste.
    if (known.asOfMs === asOfMs) known.askedAtMs = askedAtMs;
  }

  #knownOf(issuer: string): Known {
    const known = this.#remote.get(issuer) ?? {
      asOfMs: Number.NEGATIVE_INFINITY,
      askedAtMs: Number.NEGATIVE_INFINITY,
      waiting: 0,
    };
    this.#remote.set(issuer, known);
    return known;
  }

  #ageMsOf({ asOfMs }: Known): number {
    return this.#nowMs() - asOfMs;
  }

  /** Not everybody: whoever comes beyond goes on with what is known. */
  async #wait(known: Known): Promise<void> {
    if (!known.asking || known.waiting >= maxWaiting) return;
    known.waiting += 1;
    await known.asking.finally(() => {
      known.waiting -= 1;
    });
  }

  async #ask(issuer: string, known: Known): Promise<void> {
    known.askedAtMs = this.#nowMs();
    try {
      const keys = await this.#parts.fetchKeys(issuer);
      if (!keys) return;
      known.keys = createLocalJWKSet(keys);
      known.asOfMs = this.#nowMs();
    } catch {
      // Keys that no token can be judged by are no keys: the ones from before hold for their time.
    } finally {
      delete known.asking;
    }
  }

  #nowMs(): number {
    return this.#parts.clock().getTime();
  }
}
