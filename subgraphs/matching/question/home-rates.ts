import type { Peer } from "#shared/http/message-trust.ts";
import { type Outgoing, refusal } from "#shared/http/serve-http.ts";
import { AttemptLimit } from "#shared/issuer/attempt-limit.ts";

/** Questions of one home: fifty in a second, four seconds' worth at once. */
const perHome = { burst: 200, refillMs: 20, maxKeys: 5_000 } as const;

/** What each home may ask by its own signature, where no gateway counts. Everything when there is no clock. */
export class HomeRates {
  readonly #limit = new AttemptLimit(perHome);
  readonly #clock: (() => Date) | undefined;

  constructor(clock: (() => Date) | undefined) {
    this.#clock = clock;
  }

  async admit({ party }: Peer, answer: () => Promise<Outgoing>): Promise<Outgoing> {
    const waitS = this.#clock ? this.#limit.take(party, this.#clock()) : 0;
    if (waitS === 0) return answer();
    const refused = refusal(429, "RATE_LIMITED");
    return { ...refused, headers: { ...refused.headers, "retry-after": String(waitS) } };
  }
}
