#!/usr/bin/env node
/**
 * `npm test`: installs and builds what is missing, then checks the code and runs every test. `npm test -- <path>`
 * runs only the tests there. Runs on any Node from 20 on.
 */
import { spawn } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, nodeOf } from "./install.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const jest = [
  "--experimental-vm-modules",
  "--disable-warning=ExperimentalWarning",
  "node_modules/jest/bin/jest.js",
  "--colors=false",
];
/** Checks that are tests as well (test/architecture/real-tree.test.ts). */
const tested = ["arrows", "files"];
const outcomeName = "node_modules/.cache/alight/tests.json";

async function main(paths) {
  const startedMs = Date.now();
  await ensureInstalled(root, console.log);
  await ensureBuilt(root, console.log);
  const isChecked = paths.length > 0 || (await run(["bin/check.mjs", "--but", ...tested])) === 0;
  mkdirSync(path.join(root, path.dirname(outcomeName)), { recursive: true });
  const isTested = (await run([...jest, "--json", `--outputFile=${outcomeName}`, ...paths])) === 0;
  const took = `${((Date.now() - startedMs) / 1000).toFixed(0)} s`;
  console.log(`${isChecked ? "" : "the checks of the code FAILED, "}${countTests(startedMs, isTested)}, ${took}`);
  return isChecked && isTested ? 0 : 1;
}

function countTests(startedMs, isTested) {
  const outcome = JSON.parse(readFileSync(path.join(root, outcomeName), "utf8"));
  if (outcome.startTime < startedMs) return "the tests did not run to their end";
  const { numPassedTests: passed, numFailedTests: failed, numRuntimeErrorTestSuites: broken } = outcome;
  const unproven = failed === 0 && !isTested ? ", but a promise lacks what proves it" : "";
  const more = broken > 0 ? `, ${broken} files could not be run` : unproven;
  return `${passed} passed, ${failed} failed${more}`;
}

function run(words) {
  const child = spawn(nodeOf(root), words, { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  const stop = (signal) => child.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, stop);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => resolve(code ?? 1));
  });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    console.error(error.message);
    process.exit(1);
  },
);
