import { spawn } from "node:child_process";

export type Ended = { code: number | null; said: string; complained: string };

const maxSaidLength = 900_000;

/**
 * Runs one of our own programs to its end, with a service's environment, and keeps the last that it said. `input` goes
 * to its stdin: a secret, which neither arguments nor environment may hold.
 */
export async function runToEnd(
  program: string,
  options: readonly string[],
  { environment, input = "" }: { environment: Readonly<Record<string, string | undefined>>; input?: string },
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...options], {
    env: { ...environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.on("error", () => undefined); // it may end without having read
  child.stdin.end(input);
  const ended: Ended = { code: null, said: "", complained: "" };
  child.stdout.on("data", (bytes: Buffer) => {
    ended.said = `${ended.said}${bytes.toString()}`.slice(-maxSaidLength);
  });
  child.stderr.on("data", (bytes: Buffer) => {
    ended.complained = `${ended.complained}${bytes.toString()}`.slice(-maxSaidLength);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  });
  return { ...ended, code };
}
