#!/usr/bin/env node
/**
 * The door to every command: installs what is missing, builds what changed, and hands over to the product's own
 * Node. Runs on any Node from 20 on. What it says goes to stderr: stdout belongs to the command.
 */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, nodeOf } from "./install.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const programs = { bench: "dist/test/bench/main.js" };
const parentPollMs = 300;

async function main([command, ...options]) {
  const tell = (text) => process.stderr.write(`${text}\n`);
  await ensureInstalled(root, tell);
  await ensureBuilt(root, tell);
  const own = programs[command];
  const words = own ? [own, ...options] : ["dist/tools/alight.js", command ?? "", ...options];
  return handOver(words);
}

/** Runs the command to its end. Signals go on to it; it stops once, however often it is told. */
function handOver(words) {
  const child = spawn(nodeOf(root), ["--disable-warning=ExperimentalWarning", ...words], {
    cwd: root,
    env: { NODE_COMPILE_CACHE: path.join(root, "node_modules/.cache/alight"), ...process.env },
    stdio: ["inherit", "inherit", "inherit", "ipc"], // the channel tells the command when we are gone
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  const watch = watchParent(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => {
      clearInterval(watch);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** npm may be ended in ways that never reach us; then the one who started us is another. */
function watchParent(onGone) {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, parentPollMs);
  timer.unref();
  return timer;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
