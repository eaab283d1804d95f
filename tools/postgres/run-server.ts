import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { AlightError } from "#shared/errors/alight-error.ts";
import { findFreePort } from "./free-port.ts";
import { guardServer } from "./guard-server.ts";
import type { SystemAccount } from "./system-account.ts";

export type ServerPlan = {
  program: string;
  account: SystemAccount;
  dataFolder: string;
  port?: number;
  isDurable: boolean;
};

export type RunningServer = {
  port: number;
  pid: number;
  /** Resolves when the server has ended, by `stop` or otherwise. */
  ended: Promise<void>;
  stop(): Promise<void>;
  /** Lets this process end while the server goes on. */
  release(): void;
};

const startTimeoutMs = 30_000;
const fastStopMs = 8_000;
const settings = [
  "listen_addresses=127.0.0.1",
  "unix_socket_directories=", // a socket's path may not exceed about 100 bytes; a home folder's may
  "max_connections=1000", // a partner holds up to 18, and a constellation may have fifty of them
  "log_timezone=UTC",
  "timezone=UTC",
];
const forgetful = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

/**
 * Runs a server over a cluster until it is stopped, or until this process is gone. In its own process group: Ctrl-C
 * reaches it through us alone.
 */
export async function runServer(plan: ServerPlan): Promise<RunningServer> {
  const port = plan.port ?? (await findFreePort());
  const chosen = [...settings, `port=${port}`, ...(plan.isDurable ? [] : forgetful)];
  const options = ["-D", plan.dataFolder, ...chosen.flatMap((setting) => ["-c", setting])];
  const env = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  const child = spawn(plan.program, options, {
    ...plan.account,
    env,
    cwd: plan.dataFolder,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = once(child, "close").then(() => undefined);
  ended.catch(() => undefined);
  await untilReady(child);
  const pid = child.pid ?? 0;
  const guard = guardServer({ pid, dataFolder: plan.dataFolder, account: plan.account });
  child.once("exit", () => guard.release());
  const release = () => {
    guard.release();
    child.stderr?.destroy();
    child.unref();
  };
  return { port, pid, ended, release, stop: () => stopServer(child, ended) };
}

function untilReady(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => {
      clearTimeout(timer);
      reject(new AlightError("CONFIGURATION", `The embedded PostgreSQL did not start: ${why}`));
    };
    const timer = setTimeout(() => {
      child.kill("SIGQUIT");
      fail(`no answer within ${startTimeoutMs / 1000} s`);
    }, startTimeoutMs);
    child.once("error", (error) => fail(error.message));
    child.once("exit", () => fail(lastReason(said)));
    child.stderr?.on("data", (part: Buffer) => {
      // Kept only until it is ready: afterwards a server's log may hold values of rows.
      said = `${said}${part.toString()}`.slice(-4_000);
      if (!said.includes("database system is ready to accept connections")) return;
      clearTimeout(timer);
      child.stderr?.removeAllListeners("data");
      child.stderr?.resume();
      resolve();
    });
  });
}

function lastReason(said: string): string {
  const lines = said.split("\n").filter((line) => /FATAL|ERROR|could not/.test(line));
  return (lines[0] ?? said.trim()).replace(/^.*?(FATAL|ERROR):\s*/, "") || "it ended without a word";
}

/** Fast shutdown (open transactions are rolled back); an immediate one when that takes too long. */
async function stopServer(child: ChildProcess, ended: Promise<void>): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill("SIGINT");
  await Promise.race([ended, wait(fastStopMs, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill("SIGQUIT");
  await ended;
}
