import { spawn } from "node:child_process";

export type Ended = { code: number | null; said: string; complained: string };

const maxSaidLength = 900_000;

/** Runs one of our own programs to its end, with a service's environment, and keeps the last that it said. */
export async function runToEnd(
  program: string,
  options: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...options], {
    env: { ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
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
