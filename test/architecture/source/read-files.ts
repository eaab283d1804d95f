import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { SourceFile } from "./source-file.ts";

const ignoredFolders = new Set(["node_modules", "dist", ".git", ".alight", "coverage"]);
const ignoredFiles = new Set([".git", "package-lock.json", "bench/results.json"]);
const textForm =
  /\.(ts|tsx|mjs|js|json|md|graphql|csv|sql|ya?ml|sh|html|css|txt|toml)$|(^|\/)(run|Dockerfile|\.[^/.]+)$/;

function pathsBelow(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const below = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return ignoredFolders.has(entry.name) ? [] : pathsBelow(root, below);
    return entry.isFile() && textForm.test(below) && !ignoredFiles.has(below) ? [below] : [];
  });
}

/** Every text of the repository that somebody wrote. */
export function readFiles(root: string): readonly SourceFile[] {
  return pathsBelow(root, "").map((file) => ({ path: file, text: readFileSync(path.join(root, file), "utf8") }));
}
