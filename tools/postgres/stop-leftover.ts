import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/**
 * Stops a PostgreSQL that an earlier run left behind in this data folder. Its own pid file names it; that pid is
 * believed only while the process there is a `postgres` working on this very folder.
 * @returns whether one was stopped
 */
export async function stopLeftover(dataFolder: string): Promise<boolean> {
  const pid = await readPid(dataFolder);
  if (pid === undefined || !(await isServerOf(pid, dataFolder))) return false;
  for (const signal of ["SIGINT", "SIGQUIT"] as const) {
    process.kill(pid, signal);
    for (let round = 0; round < 100; round += 1) {
      if (!(await isServerOf(pid, dataFolder))) return true;
      await wait(50);
    }
  }
  return true;
}

async function readPid(dataFolder: string): Promise<number | undefined> {
  const text = await readFile(join(dataFolder, "postmaster.pid"), "utf8").catch(() => "");
  const [pid, folder] = text.split("\n");
  return folder === dataFolder && /^\d+$/.test(pid ?? "") ? Number(pid) : undefined;
}

async function isServerOf(pid: number, dataFolder: string): Promise<boolean> {
  try {
    const { stdout } = await run("ps", ["-o", "stat=,args=", "-p", String(pid)]);
    const isZombie = stdout.trimStart().startsWith("Z");
    return !isZombie && stdout.includes("postgres") && stdout.includes(dataFolder);
  } catch {
    return isServerByProc(pid, dataFolder);
  }
}

/** For machines without `ps`. */
async function isServerByProc(pid: number, dataFolder: string): Promise<boolean> {
  const line = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  return line.includes("postgres") && line.includes(dataFolder);
}
