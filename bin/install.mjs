import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { followSteps, seconds } from "./progress.mjs";

/** Runs on any Node from 20 on, with nothing installed yet: no package, no TypeScript here. */
const stampName = "node_modules/.alight-lockfile";

/**
 * Not `npm ci`: it refuses the lockfile wherever a registry does not carry the optional packages of every other
 * platform. This takes the same locked versions, and writes neither package.json nor the lockfile.
 */
const installOptions = ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"];

/** Installs the packages of package-lock.json unless exactly they are there. Throws a sentence when it cannot. */
export async function ensureInstalled(root, tell) {
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (isInstalled(root, wanted)) return;
  const step = followSteps(tell, "installing packages");
  const { code, text } = await runNpm(root, installOptions);
  step.end();
  if (code !== 0) throw new Error(explainInstall(text));
  if (!existsSync(nodeOf(root))) await runNpm(root, ["rebuild", "node"]); // its install script may have been held back
  if (!existsSync(nodeOf(root))) {
    throw new Error(
      "The packages are there, but Node 24 is not: its install script did not run. Allow install scripts in npm and run: npm rebuild node",
    );
  }
  writeFileSync(path.join(root, stampName), wanted);
  tell(`packages installed in ${seconds(step)}`);
}

/** The Node that the product runs on; it comes as a package. */
export function nodeOf(root) {
  return path.join(root, "node_modules/.bin/node");
}

function isInstalled(root, wanted) {
  const stamp = path.join(root, stampName);
  if (!existsSync(nodeOf(root))) return false;
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return true;
  if (!isInstalledByNpm(root)) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/** Somebody ran npm themselves: it notes what it has installed after everything else. */
function isInstalledByNpm(root) {
  const note = path.join(root, "node_modules/.package-lock.json");
  return existsSync(note) && statSync(note).mtimeMs >= statSync(path.join(root, "package-lock.json")).mtimeMs;
}

function runNpm(root, options) {
  return new Promise((resolve) => {
    const given = process.env.npm_execpath;
    const [program, first] = given?.endsWith(".js") ? [process.execPath, [given]] : ["npm", []];
    const child = spawn(program, [...first, ...options], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
    const said = [];
    child.stdout.on("data", (part) => said.push(part));
    child.stderr.on("data", (part) => said.push(part));
    child.on("error", (error) => resolve({ code: 1, text: error.message }));
    child.on("close", (code) => resolve({ code: code ?? 1, text: Buffer.concat(said).toString() }));
  });
}

function explainInstall(text) {
  if (/ENOTFOUND|EAI_AGAIN|ETIMEDOUT|ECONNREFUSED|ECONNRESET|network/i.test(text)) {
    return "The packages could not be fetched: npm's registry cannot be reached. Check the network and try again.";
  }
  if (/ENOSPC/.test(text)) return "The packages could not be installed: the disk is full.";
  if (/EACCES|EPERM/.test(text)) return "The packages could not be installed: this folder may not be written to.";
  const [reason] = text.split("\n").filter((line) => /npm error/i.test(line));
  return `The packages could not be installed: ${(reason ?? text.trim().split("\n").at(-1) ?? "").replace(/^npm error\s*/i, "")}`;
}
