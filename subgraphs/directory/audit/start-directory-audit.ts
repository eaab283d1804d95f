import { headRoutes } from "#shared/audit/head-routes.ts";
import { startAudit } from "#shared/audit/start-audit.ts";
import type { KeyRing } from "#shared/config/key-ring.ts";
import { openPool } from "#shared/database/pool.ts";
import type { MessageTrust } from "#shared/http/message-trust.ts";
import { createHttpClient } from "#shared/http/send-http.ts";
import type { Route } from "#shared/http/serve-http.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { RecordBook } from "#shared/record/record-book.ts";
import type { DirectoryConfig } from "../config.ts";

export type AuditOptions = {
  config: DirectoryConfig;
  ring: KeyRing;
  book: RecordBook;
  trust: MessageTrust;
  clock: () => Date;
  log: Logger;
};

export type DirectoryAudit = { routes: readonly Route[]; stop(): Promise<void> };

/** Seals the directory's records, shows their heads to partners, and keeps the heads of theirs. */
export async function openAudit({ config, ring, book, trust, clock, log }: AuditOptions): Promise<DirectoryAudit> {
  const onError = (err: unknown) => log.warn({ err }, "database.connection-lost");
  const pool = openPool({ url: config.databaseUrl, maxConnections: 3, statementTimeoutMs: 5_000, onError });
  const client = createHttpClient({ connectionsPerOrigin: 2 });
  const key = () => ring.keys().signing;
  const audit = await startAudit({ party: "centre", pool, book, client, trust, log, key, clock });
  return {
    routes: headRoutes({ trust, publicUrl: config.publicUrl, pool, book, clock, log }),
    stop: async () => {
      await client.close(); // or a head on its way to somebody who hangs would hold up the end
      await audit.stop();
      await pool.close();
    },
  };
}
