import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Text of each file by its path below the tree's root. */
export type PlantedFiles = Readonly<Record<string, string>>;

const manifest = {
  type: "module",
  dependencies: { pg: "1", "@mikro-orm/core": "1", "@mikro-orm/postgresql": "1", "type-graphql": "1", zod: "1" },
  devDependencies: { jest: "1" },
  imports: { "#shared/*.ts": { "alight-source": "./shared/*.ts", default: "./dist/shared/*.js" } },
};

const installed = [...Object.keys(manifest.dependencies), ...Object.keys(manifest.devDependencies), "left-behind"];

function packageFiles(name: string): [string, string][] {
  const folder = `node_modules/${name}`;
  return [
    [`${folder}/package.json`, JSON.stringify({ name, version: "1.0.0", main: "index.js" })],
    [`${folder}/index.js`, "module.exports = {};"],
  ];
}

async function write(root: string, file: string, text: string): Promise<void> {
  const target = path.join(root, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** Writes a small repository with a few stand-in packages into a temporary folder, hands it over, and removes it. */
export async function withPlantedTree<Result>(
  files: PlantedFiles,
  use: (root: string) => Promise<Result>,
): Promise<Result> {
  const root = await mkdtemp(path.join(os.tmpdir(), "planted-"));
  const all = [
    ["package.json", JSON.stringify(manifest)],
    ...installed.flatMap(packageFiles),
    ...Object.entries(files),
  ];
  try {
    await Promise.all(all.map(([file, text]) => write(root, file ?? "", text ?? "")));
    return await use(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
