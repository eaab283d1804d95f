import { readdir, readFile } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { packageFolder } from "../supergraph/package-folder.ts";

export type PageFile = {
  /** As the browser asks for it. */
  path: string;
  type: string;
  bytes: Buffer;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
};

/** What was built of a page of `web/`, below the path where it is served; nothing when it has not been built. */
export async function readPageFiles(page: "client" | "explorer", prefix: string): Promise<PageFile[]> {
  const folder = join(packageFolder(import.meta.dirname), "dist", "web", page);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry): Promise<PageFile | undefined> => {
    const type = types[extname(entry.name)];
    const file = join(entry.parentPath, entry.name);
    const path = `${prefix}/${relative(folder, file).split(sep).join("/")}`;
    return type === undefined ? undefined : { path, type, bytes: await readFile(file) };
  });
  return (await Promise.all(read)).filter((file) => file !== undefined);
}
