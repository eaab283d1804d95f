import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import { type LoadOrder, type LoadReport, loadReport } from "./load-order.ts";

/** A load that is ready to be made, in a process of its own. */
export type Load = { go(): Promise<LoadReport> };

/** Lets a process of its own make ready for a load, so that it begins at once. */
export async function prepareLoad(order: LoadOrder): Promise<Load> {
  const program = join(findRepositoryRoot(), "dist/test/faults/flood/load-main.js");
  const child = fork(program, { execArgv: ["--disable-warning=ExperimentalWarning"], stdio: "inherit" });
  child.send(order);
  await nextWord(child);
  return {
    go: async () => {
      child.send("go");
      const report = loadReport.parse(await nextWord(child));
      child.disconnect();
      return report;
    },
  };
}

export async function runLoad(order: LoadOrder): Promise<LoadReport> {
  return (await prepareLoad(order)).go();
}

async function nextWord(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() => {
    throw new Error("the process that makes the load has ended");
  });
  ended.catch(() => undefined);
  const [word] = await Promise.race([once(child, "message"), ended]);
  return word;
}
