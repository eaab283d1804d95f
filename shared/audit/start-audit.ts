import { isKeyOfChain } from "#shared/audit/chain-name.ts";
import { type ExchangeParts, startHeadExchange } from "#shared/audit/exchange-heads.ts";
import { type Sealer, startSealer } from "#shared/audit/start-sealer.ts";
import type { PrivateJwk } from "#shared/record/party-record.ts";

export type AuditParts = ExchangeParts & {
  /** Signs the heads: the service's own signing key. */
  key: () => PrivateJwk;
  clock: () => Date;
};

/** Seals what is recorded in a database, and shows the signed heads to peers. */
export async function startAudit(parts: AuditParts): Promise<Sealer> {
  const { party, key, clock, pool, log, book } = parts;
  const isOwnKey = (keyid: string) => isKeyOfChain(party, book.serviceKey(keyid));
  const exchange = startHeadExchange(parts);
  const sealer = await startSealer({ pool, signer: { party, key, clock }, isOwnKey, log, onHead: exchange.announce });
  return {
    stop: async () => {
      await exchange.stop();
      await sealer.stop();
    },
  };
}
