import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { CardsMigration } from "./cards.migration.ts";

/** Brings matching's tables up to date. Cards are read and written in bulk with SQL, so no entity is mapped. */
export async function migrateMatching(databaseUrl: string): Promise<void> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    migrations: {
      migrationsList: [{ name: "20261122000000-cards", class: CardsMigration }],
      snapshot: false,
    },
  });
  try {
    await orm.migrator.up();
  } finally {
    await orm.close();
  }
}
