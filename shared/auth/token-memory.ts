import { type TokenSources, type TokenVerdict, verifyAccessToken } from "#shared/auth/access-token.ts";

/**
 * Remembers tokens that were found good, so that each is verified once and not with every request. Asks again
 * after `recheckMs`, and at once when the issuer is no longer believed.
 */
export class TokenMemory {
  readonly #verdicts = new Map<string, { verdict: Extract<TokenVerdict, { ok: true }>; recheckAtMs: number }>();
  readonly #sources: TokenSources;
  readonly #maxTokens: number;
  readonly #recheckMs: number;

  constructor(sources: TokenSources, limits: { maxTokens: number; recheckMs: number }) {
    this.#sources = sources;
    this.#maxTokens = limits.maxTokens;
    this.#recheckMs = limits.recheckMs;
  }

  async verify(token: string, now: Date): Promise<TokenVerdict> {
    const known = this.#verdicts.get(token);
    if (known && this.#stillHolds(known, now)) return known.verdict;
    this.#verdicts.delete(token);
    const verdict = await verifyAccessToken(token, this.#sources, now);
    if (verdict.ok) this.#remember(token, verdict, now);
    return verdict;
  }

  /** Whose token this is, when it was found good lately; said at once, and of no other token. */
  ownerOf(token: string): string | undefined {
    return this.#verdicts.get(token)?.verdict.claims.organization;
  }

  #stillHolds(known: { verdict: Extract<TokenVerdict, { ok: true }>; recheckAtMs: number }, now: Date): boolean {
    const { claims } = known.verdict;
    if (now >= claims.expiresAt || now.getTime() >= known.recheckAtMs) return false;
    return this.#sources.partyOfIssuer(claims.issuer)?.id === claims.organization;
  }

  #remember(token: string, verdict: Extract<TokenVerdict, { ok: true }>, now: Date): void {
    const oldest = this.#verdicts.size >= this.#maxTokens ? this.#verdicts.keys().next().value : undefined;
    if (oldest !== undefined) this.#verdicts.delete(oldest);
    this.#verdicts.set(token, { verdict, recheckAtMs: now.getTime() + this.#recheckMs });
  }
}
