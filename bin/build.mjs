#!/usr/bin/env node
/**
 * `node bin/build.mjs [part …]`: builds what changed since the last build, and nothing when nothing did: the services
 * and tools, the programs that run as processes, and the pages that browsers are sent; or the named parts alone.
 */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { nodeOf } from "./install.mjs";
import { seconds } from "./progress.mjs";

const lockName = "dist/.building";
const programsConfig = "programs.config.mjs";
const lockPatienceMs = 300_000; // one whose holder is gone is taken at once

const pageForm = /\.(ts|tsx|css|html|svg|json|graphql)$/;

/** What is built from what. Each has its stamp, and is built again when its sources are not those of the stamp. */
const parts = [
  {
    name: "graph types",
    stamp: "dist/.graph-types.json",
    folders: ["tools/graph-types", "gateway/supergraph"],
    files: ["package-lock.json"],
    form: /\.(ts|graphql)$/,
    build: printGraphTypes,
    isFirst: true, // tests of pages are compiled with the services
  },
  {
    name: "services",
    stamp: "dist/.services.json",
    folders: ["gateway", "subgraphs", "shared", "tools", "test"],
    files: ["tsconfig.json", "package-lock.json"],
    form: /\.(ts|json)$/,
    build: compile,
    isFirst: true, // what the others are built by is among them
  },
  {
    name: "programs",
    stamp: "dist/.programs.json",
    folders: ["gateway", "subgraphs", "shared", "test"],
    files: ["tsconfig.json", "package-lock.json", programsConfig],
    form: /(?<!\.(test|fixture))\.(ts|json)$/,
    build: bundlePrograms,
  },
  {
    name: "operations",
    stamp: "dist/.operations.json",
    folders: ["web", "tools/operations", "gateway/supergraph"],
    files: ["package-lock.json"],
    form: /\.graphql$|\.(operations|fragment)\.ts$|sent-text\.ts$|^tools\//,
    build: registerOperations,
  },
  {
    name: "explorer",
    stamp: "dist/.explorer.json",
    folders: ["web/explorer"],
    files: ["package-lock.json"],
    form: pageForm,
    build: (root) => bundlePage(root, "web/explorer"),
  },
  {
    name: "client",
    stamp: "dist/.client.json",
    folders: ["web/client", "shared/seal"],
    files: ["package-lock.json"],
    form: pageForm,
    build: (root) => bundlePage(root, "web/client"),
  },
];

/**
 * Builds `dist/` unless it is what the sources say. Types that do not fit are told and do not keep the rest from
 * running: `npm run check` refuses them. Throws when nothing can be built. `wanted` names some parts alone, of which the
 * services are always one: what writes the supergraph cannot wait for pages that ask for what is not in it yet.
 */
export async function ensureBuilt(root, tell, wanted = parts.map(({ name }) => name)) {
  const asked = parts.filter(({ name }) => name === "services" || wanted.includes(name));
  if (!asked.some((part) => isStale(root, part))) return;
  await underLock(root, async () => {
    const stale = asked.filter((part) => isStale(root, part));
    for (const part of stale.filter(({ isFirst }) => isFirst)) await buildPart(root, part, tell);
    await Promise.all(stale.filter(({ isFirst }) => !isFirst).map((part) => buildPart(root, part, tell)));
  });
}

async function buildPart(root, part, tell) {
  const startedMs = Date.now();
  const sources = listSources(root, part);
  const names = sources.map(([name]) => name);
  await part.build(root, { tell, names, built: readStamp(root, part).names ?? [] });
  writeFileSync(path.join(root, part.stamp), JSON.stringify({ fingerprint: fingerprint(sources), names }));
  tell(`${part.name} built in ${seconds({ startedMs })}`);
}

function isStale(root, part) {
  if (!part.folders.some((folder) => existsSync(path.join(root, folder)))) return false;
  return readStamp(root, part).fingerprint !== fingerprint(listSources(root, part));
}

function listSources(root, { folders, files, form }) {
  const found = [...folders.flatMap((folder) => sourcesBelow(root, folder, form)), ...files];
  return found.map((name) => {
    const { mtimeMs, size } = statSync(path.join(root, name));
    return [name, mtimeMs, size];
  });
}

function sourcesBelow(root, folder, form) {
  if (!existsSync(path.join(root, folder))) return [];
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "node_modules" ? [] : sourcesBelow(root, name, form);
    return form.test(name) ? [name] : [];
  });
}

function fingerprint(sources) {
  return createHash("sha256").update(JSON.stringify(sources)).digest("hex");
}

function readStamp(root, { stamp }) {
  try {
    return JSON.parse(readFileSync(path.join(root, stamp), "utf8"));
  } catch {
    return {};
  }
}

async function compile(root, { tell, names, built }) {
  // A built file whose source is gone would still be found, by whoever looks into a folder.
  for (const gone of built.filter((name) => !names.includes(name))) removeBuilt(root, gone);
  const { code, text } = await run(nodeOf(root), ["node_modules/typescript/bin/tsc", "-p", "tsconfig.json"], { root });
  if (code === 0) return;
  const [first = "", ...more] = text.trim().split("\n");
  if (!/error TS\d+/.test(first)) throw new Error(`The sources could not be built: ${first}`);
  tell(`types do not fit: ${first}${more.length > 0 ? ` (and ${more.length} lines more)` : ""}; see npm run check`);
}

function removeBuilt(root, name) {
  const built = path.join(root, "dist", name.replace(/\.ts$/, ".js"));
  for (const file of [built, `${built}.map`]) rmSync(file, { force: true });
}

/** What browsers may send to a gateway in production. */
async function registerOperations(root) {
  const { code, text } = await run(nodeOf(root), ["dist/tools/operations/main.js"], { root });
  if (code !== 0) throw new Error(`The operations of browsers could not be registered: ${text.trim()}`);
}

/** For the compiler and editors alone: what pages may ask for. From its sources, since nothing is built before it. */
async function printGraphTypes(root) {
  const options = ["--conditions=alight-source", "tools/graph-types/main.ts"];
  const { code, text } = await run(nodeOf(root), options, { root });
  if (code !== 0) throw new Error(`The graph's types could not be printed: ${text.trim()}`);
}

async function bundlePrograms(root) {
  const { code, text } = await runVite(root, ["--config", programsConfig]);
  if (code !== 0) throw new Error(`The programs could not be put together:\n${text.trim()}`);
}

async function bundlePage(root, folder) {
  const { code, text } = await runVite(root, [folder]);
  if (code !== 0) throw new Error(`${folder} could not be built:\n${text.trim()}`);
}

/** Whoever builds, it is what is made for production: a test's own word would put twice as much into a page. */
function runVite(root, options) {
  const env = { ...process.env, NODE_ENV: "production" };
  return run(nodeOf(root), ["node_modules/vite/bin/vite.js", "build", ...options], { root, env });
}

function run(program, options, { root, env = process.env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, options, { cwd: root, env, stdio: ["ignore", "pipe", "pipe"] });
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
  const wanted = process.argv.slice(2);
  ensureBuilt(root, console.log, wanted.length > 0 ? wanted : undefined).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
