import type { EntitySchema } from "@mikro-orm/core";
import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import type { ConnectionShares } from "#shared/database/connection-shares.ts";
import type { Sql } from "#shared/database/sql.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Logger } from "#shared/logging/logger.ts";
import type { EntityManager } from "./entity-manager.ts";
import { migrationClasses } from "./run-migrations.ts";
import type { SliceMigration } from "./slice-migration.ts";
import { sqlOf } from "./transaction-sql.ts";

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
  /** A fresh entity manager with an identity map of its own: one per request, another per command. */
  fork(): EntityManager;
  /** Plain SQL on the same connections, for reading without entities. */
  sql: Sql;
  close(): Promise<void>;
};

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
  return { fork: () => orm.em.fork(), sql: sqlOf(orm.em), close: () => orm.close(true) };
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
      connectionTimeoutMillis: 5_000,
      onPoolCreated: (pool: Pool) => shares.govern(pool),
    },
    debug: false,
    logger: () => undefined,
    migrations: { migrationsList: migrationClasses(migrations), snapshot: false, silent: true },
  });
}
