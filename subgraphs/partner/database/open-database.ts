import { openPool, type Pool } from "#shared/database/pool.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { auditMigration } from "../audit/audit.migration.ts";
import { auditEntrySchema } from "../audit/audit-entry.entity.ts";
import { commandMigration } from "../command/command.migration.ts";
import { identityMigration, signInMigration } from "../identity/identity.migration.ts";
import { needIssueSchema, needSchema } from "../need/need.entity.ts";
import { needMigration } from "../need/need.migration.ts";
import { personSchema } from "../person/person.entity.ts";
import { personMigration } from "../person/person.migration.ts";
import { responderSchema } from "../responder/responder.entity.ts";
import { responderMigration } from "../responder/responder.migration.ts";
import { toolMigration } from "../tool/tool.migration.ts";
import { type Orm, openOrm } from "./orm.ts";
import { outboxMigration } from "./outbox.migration.ts";

export const partnerEntities = [auditEntrySchema, personSchema, needSchema, needIssueSchema, responderSchema] as const;

const partnerMigrations = [
  outboxMigration,
  commandMigration,
  auditMigration,
  personMigration,
  identityMigration,
  needMigration,
  responderMigration,
  signInMigration,
  toolMigration,
] as const;

export type Database = { orm: Orm; pool: Pool; close(): Promise<void> };

/** Requests share these; more would only wait for the database's processors. */
const maxOrmConnections = 8;
/** For the relay, the issuer's sessions and the health check. */
const maxPoolConnections = 3;
/** Far above any query of the product: what takes longer has gone wrong, or waits for a lock that has. */
const statementTimeoutMs = 10_000;

/**
 * The organization's database, migrated: the ORM, and a small pool for plain SQL.
 * @throws AlightError CONFIGURATION when it cannot be used
 */
export async function openDatabase(url: string, log: Logger): Promise<Database> {
  const entities = [...partnerEntities];
  const limits = { maxConnections: maxOrmConnections, statementTimeoutMs };
  const orm = await openOrm({ url, entities, migrations: partnerMigrations, ...limits, log });
  const onError = (err: unknown) => log.warn({ err }, "database.connection-lost");
  const pool = openPool({ url, maxConnections: maxPoolConnections, statementTimeoutMs, onError });
  const close = async () => {
    await pool.close();
    await orm.close();
  };
  return { orm, pool, close };
}
