import { spawn } from "node:child_process";
import { join } from "node:path";
import type { SystemAccount } from "./system-account.ts";

export type ServerGuard = {
  /** Lets the server be. */
  release(): void;
};

/**
 * Waits at a pipe that only we hold. When it closes without a word, we are gone, even by a signal that nobody can
 * answer: then the server is told to shut down fast, as long as its own pid file still names it.
 */
const script = `
read -r word && exit
[ "$(head -n 1 "$1")" = "$2" ] && kill -INT "$2"
`;

/** A small process beside the server that stops it when this process ends without stopping it. */
export function guardServer(server: { pid: number; dataFolder: string; account: SystemAccount }): ServerGuard {
  const words = ["-c", script, "alight-postgres-guard", join(server.dataFolder, "postmaster.pid"), String(server.pid)];
  // In a process group of its own, so that Ctrl-C does not end it before the server.
  const guard = spawn("sh", words, { ...server.account, detached: true, stdio: ["pipe", "ignore", "ignore"] });
  guard.on("error", () => undefined); // without a shell the next start stops what is left behind
  guard.stdin.on("error", () => undefined);
  guard.unref();
  return { release: () => void guard.stdin.end("released\n") };
}
