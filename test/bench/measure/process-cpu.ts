import { readdirSync, readFileSync } from "node:fs";

/** Linux counts CPU time in hundredths of a second for everybody who asks. */
const tickMs = 10;

/** User and system time, in milliseconds, that this process has used so far. */
export function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * User and system time, in milliseconds, of a process, all that descend from it, and all of its children that have
 * ended. Only Linux tells; elsewhere it is not a number.
 */
export function treeCpuMs(pid: number): number {
  const parents = parentsOfAll();
  const members = new Set([pid]);
  for (let found = 0; found !== members.size; ) {
    found = members.size;
    for (const [child, parent] of parents) if (members.has(parent)) members.add(child);
  }
  return [...members].reduce((total, member) => total + cpuMsOf(member), 0);
}

/** User and system time of one process, its ended children included. */
export function cpuMsOf(pid: number): number {
  const fields = statOf(pid);
  if (!fields) return Number.NaN;
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15).map(Number);
  return (user + system + endedUser + endedSystem) * tickMs;
}

/** CPU time of a process's first thread, to the nanosecond where Linux counts so finely. */
export function mainThreadCpuMs(pid: number): number {
  const nanoseconds = Number(readProc(`/proc/${pid}/schedstat`)?.split(" ")[0] ?? Number.NaN);
  return Number.isNaN(nanoseconds) ? cpuMsOf(pid) : nanoseconds / 1e6;
}

/** The fields of `/proc/<pid>/stat` after the name, which may hold blanks itself. See proc_pid_stat(5). */
function statOf(pid: number): string[] | undefined {
  const text = readProc(`/proc/${pid}/stat`);
  return text?.slice(text.lastIndexOf(")") + 2).split(" ");
}

function parentsOfAll(): [child: number, parent: number][] {
  const names = readDirectory("/proc").filter((name) => /^\d+$/.test(name));
  return names.map((name) => [Number(name), Number(statOf(Number(name))?.[1] ?? 0)]);
}

function readDirectory(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function readProc(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
