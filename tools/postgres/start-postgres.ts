import { randomBytes } from "node:crypto";
import { mkdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { findBinaries } from "./find-binaries.ts";
import { giveTo, initCluster, isCluster } from "./init-cluster.ts";
import { chooseFolder, reachableBinaries } from "./reachable-folder.ts";
import { type RunningServer, runServer } from "./run-server.ts";
import { stopLeftover } from "./stop-leftover.ts";
import { findSystemAccount } from "./system-account.ts";

export type PostgresOptions = {
  /** Where the cluster and its password live; made when missing. */
  folder: string;
  /** A free one when left out. */
  port?: number;
  /** False turns fsync off: for tests alone. */
  isDurable: boolean;
  /** Told once when the files had to go elsewhere. */
  onNotice?: (sentence: string) => void;
};

export type Postgres = RunningServer & {
  /** Of the superuser, database `postgres`. */
  adminUrl: string;
  /** Where the cluster really is: `folder`, or its stand-in that PostgreSQL's account can reach. */
  folder: string;
};

const user = "postgres";

/**
 * Starts the embedded PostgreSQL on 127.0.0.1, as a child of this process; makes the cluster the first time, and
 * stops a server that an earlier run left behind in the same folder.
 * @throws AlightError CONFIGURATION with one sentence when it cannot run here
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const account = await findSystemAccount(process.getuid?.());
  const temporaryFolder = tmpdir();
  await mkdir(dirname(options.folder), { recursive: true });
  const folder = await chooseFolder(account, { folder: options.folder, temporaryFolder });
  if (folder !== options.folder) {
    options.onNotice?.(
      `PostgreSQL runs as another account that cannot enter ${options.folder}: its data is in ${folder}`,
    );
  }
  const found = findBinaries(process.platform, process.arch);
  const binaries = await reachableBinaries(account, { binaries: found, temporaryFolder });
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await giveTo(account, folder);
  const dataFolder = join(await realpath(folder), "data");
  await stopLeftover(dataFolder);
  const isNew = !(await isCluster(dataFolder));
  const password = await keepPassword(join(folder, "admin-password"), isNew);
  if (isNew) await initCluster({ binaries, account, dataFolder, user, password });
  const server = await runServer({
    program: binaries.postgres,
    account,
    dataFolder,
    isDurable: options.isDurable,
    ...(options.port === undefined ? {} : { port: options.port }),
  });
  return { ...server, folder, adminUrl: `postgresql://${user}:${password}@127.0.0.1:${server.port}/postgres` };
}

/** Removes a stopped cluster, wherever `startPostgres` put it; a server left behind in it is stopped first. */
export async function removePostgres(folder: string): Promise<void> {
  const account = await findSystemAccount(process.getuid?.());
  const chosen = await chooseFolder(account, { folder, temporaryFolder: tmpdir() });
  const real = await realpath(chosen).catch(() => chosen);
  await stopLeftover(join(real, "data"));
  await rm(chosen, { recursive: true, force: true });
}

async function keepPassword(path: string, isNew: boolean): Promise<string> {
  if (!isNew) return (await readFile(path, "utf8")).trim();
  const password = randomBytes(24).toString("base64url");
  await writeFile(path, `${password}\n`, { mode: 0o600 });
  return password;
}
