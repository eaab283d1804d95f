import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { packageFolder } from "../../gateway/supergraph/package-folder.ts";
import { readSupergraph } from "../../gateway/supergraph/read-supergraph.ts";
import { printGraphTypes } from "./print-graph-types.ts";

/** Writes down, for the compiler alone, what the web client may ask for. Part of every build. */
const path = join(packageFolder(import.meta.dirname), "dist/web/graph-types.ts");
await mkdir(dirname(path), { recursive: true });
await writeFile(path, printGraphTypes(readSupergraph().supergraph));
