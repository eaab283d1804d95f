import { createHash } from "node:crypto";
import { chmod, cp, lstat, mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { PostgresBinaries } from "./find-binaries.ts";
import type { SystemAccount } from "./system-account.ts";

/** Whether the account may enter every folder on the way to `path`. Folders that do not exist yet count as open. */
export async function canReach(account: SystemAccount, path: string): Promise<boolean> {
  if (!account) return true;
  for (let folder = resolve(path); folder !== dirname(folder); folder = dirname(folder)) {
    const found = await stat(folder).catch(() => undefined);
    if (found?.isDirectory() && !mayEnter(account, found)) return false;
  }
  return true;
}

function mayEnter(account: { uid: number; gid: number }, folder: { mode: number; uid: number; gid: number }): boolean {
  if (folder.uid === account.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === account.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/**
 * Where PostgreSQL's files go: `folder` when its account can get there, else a folder of the same name every time
 * below `temporaryFolder`.
 */
export async function chooseFolder(
  account: SystemAccount,
  { folder, temporaryFolder }: { folder: string; temporaryFolder: string },
): Promise<string> {
  if (await canReach(account, folder)) return folder;
  const key = createHash("sha256").update(resolve(folder)).digest("hex").slice(0, 16);
  return join(temporaryFolder, `alight-postgres-${key}`);
}

/** The programs themselves must be reachable too; where they are not, a copy is made once and kept. */
export async function reachableBinaries(
  account: SystemAccount,
  { binaries, temporaryFolder }: { binaries: PostgresBinaries; temporaryFolder: string },
): Promise<PostgresBinaries> {
  if (await canReach(account, binaries.nativeFolder)) return binaries;
  const key = createHash("sha256").update(binaries.nativeFolder).digest("hex").slice(0, 16);
  const copy = join(temporaryFolder, `alight-postgres-programs-${key}`);
  if (!(await isOwn(copy))) await copyWhole(binaries.nativeFolder, copy);
  return { initdb: join(copy, "bin/initdb"), postgres: join(copy, "bin/postgres"), nativeFolder: copy };
}

/** In a folder that everybody may write to, a name proves nothing: only what root itself put there is run. */
async function isOwn(path: string): Promise<boolean> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isDirectory() === true && found.uid === 0;
}

async function copyWhole(from: string, to: string): Promise<void> {
  const beside = `${to}.${process.pid}`;
  await rm(beside, { recursive: true, force: true });
  await mkdir(beside, { mode: 0o755 });
  await cp(from, beside, { recursive: true, verbatimSymlinks: true });
  await chmod(beside, 0o755);
  await rm(to, { recursive: true, force: true });
  await rename(beside, to);
}
