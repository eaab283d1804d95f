import { join } from "node:path";
import { stopLeftover } from "../../tools/postgres/stop-leftover.ts";
import { removeFolder, testRunVariable } from "./test-run.ts";

export async function removeTestRun(folder) {
  await stopLeftover(join(folder, "postgres/data"));
  removeFolder(folder);
}

/** Once per run of Jest, after all tests. */
export default async function tearDown() {
  const folder = process.env[testRunVariable];
  if (folder) await removeTestRun(folder);
}
