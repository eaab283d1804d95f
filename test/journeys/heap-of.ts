import { mkdirSync } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { testRunVariable } from "../network/test-run.ts";
import { eventually } from "./eventually.ts";

const folder = join(process.env[testRunVariable] ?? "", "heaps");

/** Lets a process write its heap down when it is told to. */
export const heapSettings = { NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}` };

/** All that is alive in the memory of one of our processes, as text. What nobody holds any more is cleared before. */
export async function heapOf({ pid, name }: ServiceProcess): Promise<string> {
  if (pid === undefined) throw new Error(`${name} does not run`);
  mkdirSync(folder, { recursive: true });
  const own = async () => (await readdir(folder)).find((file) => file.includes(`.${pid}.`));
  process.kill(pid, "SIGUSR2");
  let text = "";
  const isWhole = async () => {
    const file = await own();
    text = file === undefined ? "" : await readFile(join(folder, file), "utf8");
    return /\]\s*\}\s*$/.test(text.slice(-20));
  };
  await eventually(`the heap of ${name} is written`, isWhole, 60_000);
  await rm(join(folder, (await own()) ?? ""));
  return text;
}
