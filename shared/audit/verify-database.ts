import { askWitnesses } from "#shared/audit/ask-witnesses.ts";
import { isKeyOfChain } from "#shared/audit/chain-name.ts";
import { type Verification, verifyRecords } from "#shared/audit/verify-records.ts";
import type { ServiceKeys } from "#shared/config/service-keys.ts";
import { openPool } from "#shared/database/pool.ts";
import { createMessageTrust } from "#shared/http/message-trust.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import { trustPartsOf } from "#shared/http/trust-parts.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { followDirectory } from "#shared/record/follow-directory.ts";
import { RecordBook } from "#shared/record/record-book.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";

export type VerifySettings = {
  /** The chain's name. */
  party: string;
  /** Tables whose changes must have a record. */
  tables: readonly string[];
  databaseUrl: string;
  keys: ServiceKeys;
  networkPin: string;
  directoryUrl: string;
  /** Whose snapshot of the records it may begin with. */
  stateFolder: string;
};

const statementTimeoutMs = 300_000;
const maxAgeMs = 3_600_000;

/** Verifies a database beside its running service, with that service's own settings and signature. */
export async function verifyDatabase(
  settings: VerifySettings,
  { clock, log }: { clock: () => Date; log: Logger },
): Promise<Verification> {
  const { party, tables, networkPin: pin } = settings;
  const client = createHttpClient({ connectionsPerOrigin: 2 });
  const onError = (err: unknown) => log.warn({ err }, "database.connection-lost");
  const pool = openPool({ url: settings.databaseUrl, maxConnections: 2, statementTimeoutMs, onError });
  const book = new RecordBook({ pin, maxAgeMs, clock });
  try {
    const following = await followDirectory({ ...settings, book, client, pollMs: maxAgeMs, log });
    following.stop();
    const key = signingKeyFromJwk(settings.keys.signing);
    const trust = createMessageTrust(trustPartsOf({ ring: { signing: () => key }, book, clock }));
    return await verifyRecords({
      party,
      pool,
      tables,
      isOwnKey: (keyid) => isKeyOfChain(party, book.serviceKey(keyid)),
      ask: () => askWitnesses({ party, book, client, trust }),
    });
  } finally {
    await pool.close();
    await client.close();
  }
}
