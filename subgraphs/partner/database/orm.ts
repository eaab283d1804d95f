import type { EntitySchema } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import type { ConnectionShares } from "#shared/database/connection-shares.ts";
import { surviveLoss } from "#shared/database/survive-loss.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { EntityManager } from "./entity-manager.ts";
import { migrationClasses } from "./run-migrations.ts";
import type { SliceMigration } from "./slice-migration.ts";

export type OrmOptions = {
  url: string;
  entities: readonly EntitySchema[];
  migrations: readonly SliceMigration[];
  maxConnections: number;
  statementTimeoutMs: number;
  /** Counts the connections that one request holds. */
  shares: ConnectionShares;
  log: Logger;
};

export type Orm = {
  /**
   * A fresh entity manager with an identity map of its own: one per request, another per command. When `signal` is
   * aborted, the query that runs is cancelled in the database and no other begins.
   */
  fork(signal?: AbortSignal): EntityManager;
  close(): Promise<void>;
};

/** Waiting longer for one of the connections than this serves nobody: whoever asked has gone by then. */
const poolWaitMs = 2_000;

/** A query whose process was killed ends within a second instead of at its time limit. */
const serverSettings = "-c client_connection_check_interval=1s";

/** Advisory lock under which one process at a time migrates; any number that nobody else uses. */
const migrationLock = 4_201_977;

/**
 * Connects, migrates, and is ready: one per process.
 * @throws AlightError CONFIGURATION when the database cannot be used
 */
export async function openOrm(options: OrmOptions): Promise<Orm> {
  const orm = await connect(options);
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute("select pg_advisory_xact_lock(?)", [migrationLock]);
      const transaction = em.getTransactionContext();
      await new Migrator(orm.em).up(transaction === undefined ? {} : { transaction });
    });
  } catch (cause) {
    await orm.close(true);
    options.log.error({ err: cause }, "database.unusable");
    throw new AlightError("CONFIGURATION", unusable, { cause });
  }
  return { fork: (signal) => orm.em.fork(abortOptions(signal)), close: () => orm.close(true) };
}

function abortOptions(signal: AbortSignal | undefined) {
  return signal ? { signal, inflightQueryAbortStrategy: "cancel query" as const } : {};
}

const unusable = "DATABASE_URL: the database cannot be reached or migrated with these credentials.";

async function connect({ url, entities, migrations, maxConnections, statementTimeoutMs, shares }: OrmOptions) {
  return MikroORM.init({
    clientUrl: url,
    entities: [...entities],
    extensions: [Migrator],
    forceUtcTimezone: true,
    ensureDatabase: false,
    pool: { min: 0, max: maxConnections, idleTimeoutMillis: 30_000 },
    driverOptions: {
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: poolWaitMs,
      options: serverSettings,
      onPoolCreated: (pool: Pool) => {
        surviveLoss(pool);
        shares.govern(pool);
      },
    },
    debug: false,
    logger: () => undefined,
    migrations: { migrationsList: migrationClasses(migrations), snapshot: false, silent: true },
  });
}
