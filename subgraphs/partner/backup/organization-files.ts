import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileName } from "./backup-form.ts";
import type { BackupConfig } from "./config.ts";

/** Where the files of an organization lie: its service's keys, and what it remembers of the network's records. */
export function pathOf({ keysPath, stateFolder }: BackupConfig, name: FileName): string {
  return { keys: keysPath, records: join(stateFolder, "records.json") }[name];
}

/** @returns undefined when there is none */
export function readOrganizationFile(config: BackupConfig, name: FileName): Promise<Buffer | undefined> {
  return readFile(pathOf(config, name)).catch(() => undefined);
}

export type LaidFile = { name: FileName; path: string; keep(): Promise<void>; discard(): Promise<void> };

/**
 * Lays a file of the backup beside its place, where nothing is there yet: what is there is newer. It takes the place
 * when it is told to keep.
 */
export async function layFile(config: BackupConfig, name: FileName, bytes: Buffer): Promise<LaidFile | undefined> {
  const path = pathOf(config, name);
  if (await stat(path).catch(() => undefined)) return undefined;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.restored`;
  await writeFile(beside, bytes, { mode: 0o600 });
  return { name, path: beside, keep: () => rename(beside, path), discard: () => rm(beside, { force: true }) };
}
