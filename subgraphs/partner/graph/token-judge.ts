import type { JSONWebKeySet } from "jose";
import type { TokenVerdict } from "#shared/auth/access-token.ts";
import { fetchKeySet } from "#shared/auth/fetch-key-set.ts";
import { IssuerKeys } from "#shared/auth/issuer-keys.ts";
import { TokenMemory } from "#shared/auth/token-memory.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import type { RecordBook } from "#shared/record/record-book.ts";

/** With keys at most 30 s old, a key taken back is refused within a minute. */
const limits = { maxTokens: 10_000, recheckMs: 20_000 };

export type TokenJudgeParts = {
  organization: string;
  /** The issuer in this very process: its keys are at hand, whatever the directory says. */
  own: { issuer: string; readonly publicJwks: JSONWebKeySet };
  book: RecordBook;
  client: HttpClient;
  clock: () => Date;
};

/** Judges tokens by their issuer: the organization's own by its own keys, all others by the pinned records. */
export function createTokenJudge({ organization, own, book, client, clock }: TokenJudgeParts) {
  const keys = new IssuerKeys({ clock, fetchKeys: (issuer) => fetchKeySet(client, issuer) });
  keys.setLocal(own.issuer, () => own.publicJwks);
  const partyOfIssuer = (issuer: string) => {
    return issuer === own.issuer ? { id: organization } : book.partyOfIssuer(issuer);
  };
  const memory = new TokenMemory({ partyOfIssuer, keysOf: (issuer) => keys.of(issuer) }, limits);
  return (token: string, now: Date): Promise<TokenVerdict> => memory.verify(token, now);
}
