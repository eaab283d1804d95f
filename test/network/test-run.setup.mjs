import { removeTestRun } from "./test-run.teardown.mjs";
import { findAbandonedRuns, makeTestRunFolder, testRunVariable } from "./test-run.ts";

/** Once per run of Jest, before its workers: a folder they share. Servers start in it only when a test asks. */
export default async function setUp() {
  for (const folder of findAbandonedRuns()) await removeTestRun(folder);
  process.env[testRunVariable] = makeTestRunFolder();
}
