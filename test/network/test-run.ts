import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where one run of the tests keeps what its workers share. Imports nothing of ours: Jest loads it outside its own transform. */
export const testRunVariable = "ALIGHT_TEST_RUN";

const prefix = "alight-test-";

export function makeTestRunFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  chmodSync(folder, 0o711); // PostgreSQL may run as another account
  writeFileSync(join(folder, "owner"), String(process.pid));
  return folder;
}

/** Folders of runs that ended without cleaning up. */
export function findAbandonedRuns(): string[] {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(prefix));
  return names.map((name) => join(tmpdir(), name)).filter((folder) => !isOwned(folder));
}

export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function isOwned(folder: string): boolean {
  try {
    process.kill(Number(readFileSync(join(folder, "owner"), "utf8")), 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
