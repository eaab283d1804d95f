import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { CardsMigration } from "./cards.migration.ts";
import { PackedTermsMigration } from "./packed-terms.migration.ts";

/** Several matching processes may start over one database: one at a time migrates. Any number nobody else uses. */
const migrationLock = 4_201_978;

/**
 * Brings matching's tables up to date, or up to the step `last`. Cards are read and written in bulk with SQL, so no
 * entity is mapped.
 */
export async function migrateMatching(databaseUrl: string, last?: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    logger: () => undefined,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [
        { name: "20261122000000-cards", class: CardsMigration },
        { name: "20261122000001-packed-terms", class: PackedTermsMigration },
      ],
      snapshot: false,
    },
  });
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute("select pg_advisory_xact_lock(?)", [migrationLock]);
      const transaction = em.getTransactionContext();
      await new Migrator(orm.em).up({
        ...(transaction === undefined ? {} : { transaction }),
        ...(last === undefined ? {} : { to: last }),
      });
    });
  } finally {
    await orm.close();
  }
}
