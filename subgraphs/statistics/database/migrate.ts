import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { EditionsMigration } from "./editions.migration.ts";
import { FilesMigration } from "./files.migration.ts";

/** Several processes may start over one database: one at a time migrates. Any number nobody else uses. */
const migrationLock = 4_201_983;

/** Brings the tables of the statistics service up to date. They are read and written with SQL, so no entity is mapped. */
export async function migrateStatistics(databaseUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    logger: () => undefined,
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [
        { name: "20261128000000-editions", class: EditionsMigration },
        { name: "20261128060000-files", class: FilesMigration },
      ],
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
