import { spawn } from "node:child_process";
import { chmod, chown, mkdir, readdir, rm, unlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { PostgresBinaries } from "./find-binaries.ts";
import type { SystemAccount } from "./system-account.ts";

export type ClusterPlan = {
  binaries: PostgresBinaries;
  account: SystemAccount;
  dataFolder: string;
  user: string;
  password: string;
};

/** Makes a new, empty cluster; half-made remains of an interrupted attempt are removed first. */
export async function initCluster({ binaries, account, dataFolder, user, password }: ClusterPlan): Promise<void> {
  await rm(dataFolder, { recursive: true, force: true });
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  await giveTo(account, dataFolder);
  const passwordFile = join(dataFolder, "..", "initial-password");
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await giveTo(account, passwordFile);
  try {
    await runInitdb(binaries.initdb, account, [
      `--pgdata=${dataFolder}`,
      `--username=${user}`,
      `--pwfile=${passwordFile}`,
      "--auth=scram-sha-256",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--locale=C.UTF-8",
      "--no-sync", // a crash of the machine within this second means: begin anew
      "--no-instructions",
    ]);
  } finally {
    await unlink(passwordFile);
  }
}

export async function giveTo(account: SystemAccount, path: string): Promise<void> {
  if (!account) return;
  await chown(path, account.uid, account.gid);
  await chmod(path, path.endsWith("initial-password") ? 0o600 : 0o700);
}

/** Whether a whole cluster is there: `initdb` writes this file among its last. */
export async function isCluster(dataFolder: string): Promise<boolean> {
  const names = await readdir(dataFolder).catch((): string[] => []);
  return names.includes("PG_VERSION") && names.includes("postgresql.conf") && names.includes("global");
}

function runInitdb(program: string, account: SystemAccount, options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
    const child = spawn(program, options, { ...account, env, stdio: ["ignore", "ignore", "pipe"] });
    const said: Buffer[] = [];
    child.stderr.on("data", (part: Buffer) => said.push(part));
    child.on("error", (cause) => reject(new AlightError("CONFIGURATION", initFailed(cause.message), { cause })));
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new AlightError("CONFIGURATION", initFailed(Buffer.concat(said).toString().trim())));
    });
  });
}

function initFailed(why: string): string {
  return `The embedded PostgreSQL could not make its data folder: ${why || "no reason given"}`;
}
