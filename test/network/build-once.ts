import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";

/** Builds what changed, for tests that run the product's own processes. Costs little when nothing did. */
export async function buildOnce(): Promise<void> {
  const root = findRepositoryRoot();
  await promisify(execFile)(process.execPath, [join(root, "bin/build.mjs")], { cwd: root });
}
