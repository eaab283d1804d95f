#!/usr/bin/env node
/** `node bin/build.mjs`: builds what changed since the last build, and nothing when nothing did. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nodeOf } from "./install.mjs";
import { seconds } from "./progress.mjs";

const folders = ["gateway", "subgraphs", "shared", "tools", "test"];
const settings = ["tsconfig.json", "package-lock.json"];
const stampName = "dist/.sources.json";
const lockName = "dist/.building";
const lockPatienceMs = 120_000;

/**
 * Builds `dist/` unless it is what the sources say. Types that do not fit are told and do not keep the rest from
 * running: `npm run check` refuses them. Throws when nothing can be built.
 */
export async function ensureBuilt(root, tell) {
  const sources = listSources(root);
  const wanted = fingerprint(sources);
  if (readStamp(root).fingerprint === wanted) return;
  await underLock(root, async () => {
    const built = readStamp(root);
    if (built.fingerprint === wanted) return;
    const startedMs = Date.now();
    const names = sources.map(([name]) => name);
    // A built file whose source is gone would still be found, by whoever looks into a folder.
    if (built.names?.some((name) => !names.includes(name))) clearBuild(root);
    await compile(root, tell);
    writeFileSync(path.join(root, stampName), JSON.stringify({ fingerprint: wanted, names }));
    tell(`built in ${seconds({ startedMs })}`);
  });
}

function listSources(root) {
  const found = [...folders.flatMap((folder) => sourcesBelow(root, folder)), ...settings];
  return found.map((name) => {
    const { mtimeMs, size } = statSync(path.join(root, name));
    return [name, mtimeMs, size];
  });
}

function sourcesBelow(root, folder) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sourcesBelow(root, name);
    return /\.(ts|json)$/.test(name) ? [name] : [];
  });
}

function fingerprint(sources) {
  return createHash("sha256").update(JSON.stringify(sources)).digest("hex");
}

function readStamp(root) {
  try {
    return JSON.parse(readFileSync(path.join(root, stampName), "utf8"));
  } catch {
    return {};
  }
}

function clearBuild(root) {
  const dist = path.join(root, "dist");
  for (const name of readdirSync(dist)) {
    if (path.join("dist", name) !== lockName) rmSync(path.join(dist, name), { recursive: true, force: true });
  }
}

async function compile(root, tell) {
  const { code, text } = await run(nodeOf(root), ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], root);
  if (code === 0) return;
  const [first = "", ...more] = text.trim().split("\n");
  if (!/error TS\d+/.test(first)) throw new Error(`The sources could not be built: ${first}`);
  tell(`types do not fit: ${first}${more.length > 0 ? ` (and ${more.length} lines more)` : ""}; see npm run check`);
}

function run(program, options, root) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (part) => said.push(part));
    child.stderr.on("data", (part) => said.push(part));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, text: Buffer.concat(said).toString() }));
  });
}

/** One builder at a time: several workers of a test run may come here at once. */
async function underLock(root, work) {
  const lock = path.join(root, lockName);
  mkdirSync(path.dirname(lock), { recursive: true });
  const deadlineMs = Date.now() + lockPatienceMs;
  while (!takeLock(lock)) {
    if (Date.now() > deadlineMs) throw new Error(`Another build has not ended for ${lockPatienceMs / 1000} s.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function takeLock(lock) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isHolderAlive(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isHolderAlive(lock) {
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return true;
  } catch (error) {
    return error?.code === "EPERM";
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
  ensureBuilt(root, console.log).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
