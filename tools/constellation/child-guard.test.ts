import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, expect, it } from "@jest/globals";
import { findRepositoryRoot } from "./repository-root.ts";

const guard = join(findRepositoryRoot(), "tools/constellation/child-guard.ts");
const forEver = "setInterval(() => {}, 1_000)";
/** Holds up whatever is loaded after it until the launcher is gone. */
const late = `data:text/javascript,${encodeURIComponent('await new Promise((gone) => process.once("disconnect", gone))')}`;

const children: ChildProcess[] = [];
afterAll(() => children.forEach((child) => void child.kill("SIGKILL")));

function guarded(before: readonly string[], program: string): ChildProcess {
  const imports = [...before, guard].flatMap((one) => ["--import", one]);
  const child = spawn(process.execPath, [...imports, "-e", program], { stdio: ["ignore", "pipe", "ignore", "ipc"] });
  children.push(child);
  return child;
}

it("a service ends with its launcher", async () => {
  const child = guarded([], `console.log("up"); ${forEver}`);
  if (child.stdout) await once(child.stdout, "data");
  child.disconnect();
  expect(await once(child, "exit")).toEqual([null, "SIGTERM"]);
});

it("a service ends whose launcher went before the guard was loaded", async () => {
  const child = guarded([late], forEver);
  child.disconnect();
  expect(await once(child, "exit")).toEqual([null, "SIGTERM"]);
});
