#!/usr/bin/env node
/**
 * `npm run check`: everything that can be said about the code without running it. One line per check, and what the
 * tool says when one fails. `npm run check -- types arrows` runs only those, `npm run check -- --but types` all others.
 */
import { spawn } from "node:child_process";
import { copyFileSync, existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled } from "./install.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const tools = path.join(root, "node_modules/.bin");

const typesKnown = "dist/.check";

/** Slowest first: two run at a time. */
const checks = [
  { name: "arrows", says: "who may import whom", command: ["node", "test/architecture/check-arrows.ts"] },
  { name: "dead-code", says: "nothing unused", command: ["knip", "--no-progress"] },
  { name: "types", says: "TypeScript", command: ["tsc", "--noEmit", "-p", ".", "--tsBuildInfoFile", typesKnown] },
  {
    name: "web-types",
    says: "TypeScript of the web client",
    command: ["tsc", "--noEmit", "-p", "web"],
    needs: "web/tsconfig.json",
  },
  { name: "policies", says: "a row for every field and command", command: ["node", "bin/policies.mjs", "--check"] },
  { name: "files", says: "measures, names, words", command: ["node", "test/architecture/check-files.ts"] },
  {
    name: "format",
    says: "format and lint",
    command: ["biome", "ci", "--colors=off", "--error-on-warnings", "--max-diagnostics=40", "."],
  },
];

/** Runs one tool to its end. Resolves to its exit code and all it said; rejects only when it cannot be started. */
function run([tool, ...options]) {
  return new Promise((resolve, reject) => {
    const env = {
      ...process.env,
      PATH: `${tools}${path.delimiter}${process.env.PATH}`,
      NO_COLOR: "1",
      FORCE_COLOR: "0",
    };
    const child = spawn(path.join(tools, tool), options, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (part) => said.push(part));
    child.stderr.on("data", (part) => said.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, text: Buffer.concat(said).toString().trim() }));
  });
}

async function report({ name, says, command }) {
  const startedMs = Date.now();
  const { code, text } = await run(command).catch((error) => ({ code: 1, text: String(error) }));
  const seconds = ((Date.now() - startedMs) / 1000).toFixed(1);
  console.log(`${code === 0 ? "ok  " : "FAIL"} ${name.padEnd(10)} ${seconds.padStart(5)} s  ${says}`);
  if (code !== 0) console.log(text.replace(/^/gm, "     "));
  return code === 0;
}

async function worker(queue) {
  const passed = [];
  for (let check = queue.shift(); check !== undefined; check = queue.shift()) passed.push(await report(check));
  return passed.every(Boolean);
}

function chosenChecks(words) {
  const isBut = words[0] === "--but";
  const names = isBut ? words.slice(1) : words;
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length === 0) {
    const present = checks.filter(({ needs }) => needs === undefined || existsSync(path.join(root, needs)));
    return present.filter(({ name }) => names.length === 0 || names.includes(name) !== isBut);
  }
  console.error(`No check is called ${unknown.join(", ")}. There are: ${checks.map(({ name }) => name).join(", ")}.`);
  process.exit(2);
}

/** The build has looked at the types already: what it knows of them is where the first check begins. */
function beginWithBuilt() {
  const [built, known] = [path.join(root, "dist/.tsbuildinfo"), path.join(root, typesKnown)];
  if (existsSync(built) && !existsSync(known)) copyFileSync(built, known);
}

const queue = chosenChecks(process.argv.slice(2));
await ensureInstalled(root, console.log);
// Pages are typed by what the build prints of the graph.
if (queue.some(({ name }) => name === "web-types")) await ensureBuilt(root, console.log);
beginWithBuilt();
const passed = await Promise.all([worker(queue), worker(queue)]);
process.exitCode = passed.every(Boolean) ? 0 : 1;
