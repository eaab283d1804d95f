import { mkdirSync } from "node:fs";
import { open, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { testRunVariable } from "../network/test-run.ts";
import { eventually } from "./eventually.ts";

const folder = join(process.env[testRunVariable] ?? "", "heaps");

const endBytes = 20;

/** Lets a process write its heap down when it is told to. */
export const heapSettings = { NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}` };

/** All that is alive in the memory of one of our processes, as text. What nobody holds any more is cleared before. */
export async function heapOf({ pid, name }: ServiceProcess): Promise<string> {
  if (pid === undefined) throw new Error(`${name} does not run`);
  mkdirSync(folder, { recursive: true });
  const own = async () => (await readdir(folder)).find((file) => file.includes(`.${pid}.`));
  process.kill(pid, "SIGUSR2");
  const isWhole = async () => {
    const file = await own();
    return file !== undefined && /\]\s*\}\s*$/.test(await endOf(join(folder, file)));
  };
  await eventually(`the heap of ${name} is written`, isWhole, 60_000);
  const path = join(folder, (await own()) ?? "");
  const text = await readFile(path, "utf8");
  await rm(path);
  return text;
}

async function endOf(path: string): Promise<string> {
  const file = await open(path);
  const { size } = await file.stat();
  const { buffer, bytesRead } = await file.read({ position: Math.max(0, size - endBytes), length: endBytes });
  await file.close();
  return buffer.toString("utf8", 0, bytesRead);
}
