import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import type { Pool } from "pg";
import type { ConnectionShares } from "#shared/database/connection-shares.ts";
import { surviveLoss } from "#shared/database/survive-loss.ts";
import { commandSchema } from "../command/command.entity.ts";
import { organizationConcernSchema } from "../concern/organization-concern.entity.ts";
import { organizationSchema } from "../organization/organization.entity.ts";
import { organizationEventSchema } from "../organization/organization-event.entity.ts";
import { centrePersonSchema } from "../person/centre-person.entity.ts";
import { resourceSchema } from "../resource/resource.entity.ts";
import { Migration20261122000000Directory } from "./migrations/migration-20261122000000-directory.ts";
import { Migration20261122060000Concern } from "./migrations/migration-20261122060000-concern.ts";
import { Migration20261123000000Records } from "./migrations/migration-20261123000000-records.ts";
import { Migration20261123060000RecordEpochs } from "./migrations/migration-20261123060000-record-epochs.ts";
import { Migration20261125000000Holds } from "./migrations/migration-20261125000000-holds.ts";
import { Migration20261126000000People } from "./migrations/migration-20261126000000-people.ts";
import { Migration20261127000000Resources } from "./migrations/migration-20261127000000-resources.ts";
import { Migration20261128000000ResourceWords } from "./migrations/migration-20261128000000-resource-words.ts";

/** Far above any query of the product: what takes longer has gone wrong, or waits for a lock that has. */
const statementTimeoutMs = 10_000;

/** Connects to the directory's database and brings its tables up to date. `shares`: of its pool, for requests. */
export async function openOrm(databaseUrl: string, shares: ConnectionShares): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [
      organizationSchema,
      organizationEventSchema,
      organizationConcernSchema,
      centrePersonSchema,
      resourceSchema,
      commandSchema,
    ],
    extensions: [Migrator],
    logger: () => undefined,
    pool: { min: 0, max: 6 },
    driverOptions: {
      statement_timeout: statementTimeoutMs,
      connectionTimeoutMillis: 5_000,
      onPoolCreated: (pool: Pool) => {
        surviveLoss(pool);
        shares.govern(pool);
      },
    },
    migrations: {
      migrationsList: [
        Migration20261122000000Directory,
        Migration20261122060000Concern,
        Migration20261123000000Records,
        Migration20261123060000RecordEpochs,
        Migration20261125000000Holds,
        Migration20261126000000People,
        Migration20261127000000Resources,
        Migration20261128000000ResourceWords,
      ],
      snapshot: false,
      transactional: true,
    },
  });
  await orm.migrator.up();
  return orm;
}
