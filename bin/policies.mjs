#!/usr/bin/env node
/** `npm run policies`: builds what is missing, then prints who may read and do what (`-- --check`: only judges). */
import { spawn } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBuilt } from "./build.mjs";
import { ensureInstalled, nodeOf } from "./install.mjs";

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
await ensureInstalled(root, console.error);
await ensureBuilt(root, console.error, ["services"]);
const child = spawn(nodeOf(root), ["dist/tools/policies/main.js", ...process.argv.slice(2)], {
  cwd: root,
  stdio: ["ignore", "inherit", "inherit"],
});
child.on("close", (code) => process.exit(code ?? 1));
