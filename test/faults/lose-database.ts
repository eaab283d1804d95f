import type { Constellation } from "../../tools/constellation/constellation.ts";
import { databaseName } from "../../tools/constellation/constellation-plan.ts";
import { withTestServer } from "../network/test-server.ts";

/** Takes a service's database away with all that is in it, and leaves an empty one of the same name and owner. */
export async function loseDatabase(constellation: Constellation, service: string): Promise<void> {
  const name = databaseName(constellation.parts.foundations.plan, service);
  await withTestServer(async (admin) => {
    await admin.query(`drop database "${name}" with (force)`);
    await admin.query(`create database "${name}" owner "${name}" template template0 encoding 'UTF8'`);
  });
}
