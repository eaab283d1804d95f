import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { CardsMigration } from "./cards.migration.ts";

/** Several matching processes may start over one database: one at a time migrates. Any number nobody else uses. */
const migrationLock = 4_201_978;

/** Brings matching's tables up to date. Cards are read and written in bulk with SQL, so no entity is mapped. */
export async function migrateMatching(databaseUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    logger: () => undefined,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [{ name: "20261122000000-cards", class: CardsMigration }],
      snapshot: false,
    },
  });
  try {
    await orm.em.fork().transactional(async (em) => {
      await em.execute("select pg_advisory_xact_lock(?)", [migrationLock]);
      const transaction = em.getTransactionContext();
      await new Migrator(orm.em).up(transaction === undefined ? {} : { transaction });
    });
  } finally {
    await orm.close();
  }
}
