import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";

const run = promisify(execFile);
const installWithinMs = 300_000;

/** Where the rivals' own packages live, apart from the product's. */
export function rivalsFolder(): string {
  return join(findRepositoryRoot(), "test/bench/rivals");
}

/** Installs the rivals' packages after their own lockfile unless they are there. @returns why not, when it fails */
export async function ensureRivals(notice: (sentence: string) => void): Promise<string | undefined> {
  const folder = rivalsFolder();
  if (existsSync(join(folder, "node_modules/.package-lock.json"))) return undefined;
  notice("installing the rivals' packages");
  try {
    await run("npm", ["ci", "--ignore-scripts"], { cwd: folder, timeout: installWithinMs });
    return undefined;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    return `npm ci in test/bench/rivals failed: ${said.slice(0, 500)}`;
  }
}
