import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import { type LoadOrder, type LoadReport, loadReport } from "./load-order.ts";

/** Makes loads in a process of its own, so that whoever measures takes nothing from whoever is measured. */
export type Loader = { run(order: LoadOrder): Promise<LoadReport>; close(): void };

export function startLoader(): Loader {
  const program = join(findRepositoryRoot(), "dist/test/faults/flood/load-main.js");
  const child = fork(program, { execArgv: ["--disable-warning=ExperimentalWarning"], stdio: "inherit" });
  return {
    run: async (order) => {
      child.send(order);
      return loadReport.parse(await nextWord(child));
    },
    close: () => child.disconnect(),
  };
}

async function nextWord(child: ChildProcess): Promise<unknown> {
  const ended = once(child, "exit").then(() => {
    throw new Error("the process that makes the load has ended");
  });
  ended.catch(() => undefined);
  const [word] = await Promise.race([once(child, "message"), ended]);
  return word;
}
