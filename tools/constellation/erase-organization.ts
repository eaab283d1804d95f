import { rm } from "node:fs/promises";
import { join } from "node:path";
import { databaseName } from "./constellation-plan.ts";
import type { Foundations } from "./lay-foundations.ts";

/** Removes all that was made for an organization that never took part: database, role, keys, folders, log, port. */
export async function eraseOrganization({ plan, home, databases }: Foundations, id: string): Promise<void> {
  delete plan.ports[id];
  delete plan.retired[id];
  await (await databases()).dropDatabase(databaseName(plan, id));
  const made = [
    join(home.keys, `${id}.json`),
    join(home.keys, `${id}.root.json`),
    join(home.logs, `${id}.log`),
    home.stateOf(id),
    home.caseKeysOf(id),
  ];
  await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
}
