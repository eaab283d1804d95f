import { Migrator } from "@mikro-orm/migrations";
import { MikroORM } from "@mikro-orm/postgresql";
import { commandSchema } from "../command/command.entity.ts";
import { organizationConcernSchema } from "../concern/organization-concern.entity.ts";
import { organizationSchema } from "../organization/organization.entity.ts";
import { organizationEventSchema } from "../organization/organization-event.entity.ts";
import { Migration20261122000000Directory } from "./migrations/migration-20261122000000-directory.ts";
import { Migration20261122060000Concern } from "./migrations/migration-20261122060000-concern.ts";

/** Connects to the directory's database and brings its tables up to date. */
export async function openOrm(databaseUrl: string): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: databaseUrl,
    entities: [organizationSchema, organizationEventSchema, organizationConcernSchema, commandSchema],
    extensions: [Migrator],
    logger: () => undefined,
    pool: { min: 0, max: 6 },
    migrations: {
      migrationsList: [Migration20261122000000Directory, Migration20261122060000Concern],
      snapshot: false,
      transactional: true,
    },
  });
  await orm.migrator.up();
  return orm;
}
