import { refuseFor } from "#shared/http/admission.ts";
import type { Caller } from "#shared/http/caller.ts";
import { RateLimit } from "#shared/http/rate-limit.ts";
import type { Outgoing } from "#shared/http/serve-http.ts";

export type CallerRateOptions = {
  /** Requests in a second, for one person or one service of a party. */
  perCaller: number;
  /** Requests in a second, for all of a party together. */
  perParty: number;
};

/** Seconds' worth of requests that somebody may send at once. */
const burstS = 4;
const maxCallers = 20_000;
const maxParties = 5_000;

/** What each caller, and each party together, may ask of a service, whoever brings the request. */
export class CallerRates {
  readonly #callers: RateLimit;
  readonly #parties: RateLimit;

  constructor({ perCaller, perParty }: CallerRateOptions) {
    this.#callers = new RateLimit({ perS: perCaller, burst: perCaller * burstS, maxKeys: maxCallers });
    this.#parties = new RateLimit({ perS: perParty, burst: perParty * burstS, maxKeys: maxParties });
  }

  /** Takes one request of both, or says no (429, RATE_LIMITED, Retry-After). Undefined when it may go on. */
  refuse(caller: Caller | undefined, nowMs: number): Outgoing | undefined {
    if (!caller) return undefined;
    const key = JSON.stringify([caller.party, caller.who]);
    const own = this.#callers.check(key, 1, nowMs);
    const allowed = own.ok ? this.#parties.check(caller.party, 1, nowMs) : own;
    if (!allowed.ok) return refuseFor(429, "RATE_LIMITED", allowed.retryAfterS);
    this.#callers.take(key, 1, nowMs);
    this.#parties.take(caller.party, 1, nowMs);
    return undefined;
  }
}
