import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export type RunningProgram = { pid: number; startedMs: number; stop(): Promise<void> };

export type ProgramOrder = {
  options?: readonly string[];
  environment?: Readonly<Record<string, string>>;
  /** Where its CPU profile goes, when one is wanted. */
  profileFolder?: string | undefined;
};

const stopMs = 8_000;
const inherited = ["PATH", "HOME", "TMPDIR", "LANG"] as const;

/** Runs one of our built programs, as `subgraphs/matching/main.js`, as a process of its own. */
export function runProgram(program: string, order: ProgramOrder): RunningProgram {
  return runProgramAt(builtPath(program), order);
}

/** Runs a program of any path; it ends with us, whatever happens. */
export function runProgramAt(path: string, order: ProgramOrder): RunningProgram {
  const { options = [], environment = {}, profileFolder } = order;
  const flags = profileFolder === undefined ? [] : ["--cpu-prof", `--cpu-prof-dir=${profileFolder}`];
  const child = spawn(process.execPath, [...flags, path, ...options], {
    env: { ...ownEnvironment(), ...environment },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const stopAtExit = () => child.kill("SIGKILL");
  process.once("exit", stopAtExit);
  return {
    pid: child.pid ?? 0,
    startedMs: performance.now(),
    stop: async () => {
      process.off("exit", stopAtExit);
      await stopChild(child);
    },
  };
}

/** Where a built program lies, in few files as the product's own: `subgraphs/matching/main.js`. */
export function builtPath(program: string): string {
  return fileURLToPath(new URL(`../../../programs/${program}`, import.meta.url));
}

/** Asks until it is so. @throws Error after the time that is allowed */
export async function until(isSo: () => Promise<boolean>, limits: { withinMs: number; what: string }): Promise<void> {
  for (const startedMs = performance.now(); performance.now() - startedMs < limits.withinMs; await wait(10)) {
    if (await isSo()) return;
  }
  throw new Error(`${limits.what} did not happen within ${limits.withinMs / 1000} s`);
}

function ownEnvironment(): Record<string, string> {
  return Object.fromEntries(inherited.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), stopMs);
  await ended;
  clearTimeout(timer);
}
