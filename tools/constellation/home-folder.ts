import { rm } from "node:fs/promises";
import { join } from "node:path";
import { removePostgres } from "../postgres/start-postgres.ts";
import { makeFolder } from "./make-folder.ts";

/** Where a constellation keeps what must outlive it. */
export type HomeFolder = {
  path: string;
  keys: string;
  logs: string;
  postgres: string;
  /** Ports, organizations, names of databases. */
  plan: string;
  /** The bundle of signed statements that the directory begins with. */
  records: string;
  /** How to reach the running launcher. */
  control: string;
  /** What a service keeps for itself. */
  stateOf(name: string): string;
  /** Where the keys of an organization's case files lie, and nothing else. */
  caseKeysOf(organization: string): string;
};

export function homeFolder(path: string): HomeFolder {
  return {
    path,
    keys: join(path, "keys"),
    logs: join(path, "logs"),
    postgres: join(path, "postgres"),
    plan: join(path, "constellation.json"),
    records: join(path, "records.json"),
    control: join(path, "control.json"),
    stateOf: (name) => join(path, "state", name),
    caseKeysOf: (organization) => join(path, "case-keys", organization),
  };
}

/**
 * Others may pass through to PostgreSQL's folder, which is another account's when we are root; all else is ours alone.
 * @throws AlightError CONFIGURATION when something else is there, or nothing may be made there
 */
export async function makeHome(home: HomeFolder): Promise<void> {
  await makeFolder(home.path);
  for (const folder of [home.keys, home.logs, home.stateOf(""), home.caseKeysOf("")]) await makeFolder(folder, 0o700);
}

/** Removes what a constellation made, and nothing else that may lie in the same folder. */
export async function clearHome(home: HomeFolder): Promise<void> {
  await removePostgres(home.postgres);
  const folders = [home.keys, home.logs, home.stateOf(""), home.caseKeysOf("")];
  const made = [...folders, home.plan, home.records, home.control];
  await Promise.all(made.map((path) => rm(path, { recursive: true, force: true })));
}
