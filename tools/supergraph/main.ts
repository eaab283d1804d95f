import "reflect-metadata";

import { AlightError } from "#shared/errors/alight-error.ts";
import { packageFolder } from "../../gateway/supergraph/package-folder.ts";
import { findStale, printSupergraph, writeFiles } from "./write-supergraph.ts";

/** `npm run supergraph` writes the committed files; with `-- --check` it only says which are stale. */
async function run(options: readonly string[]): Promise<number> {
  const root = packageFolder(import.meta.dirname);
  const files = await printSupergraph();
  const stale = await findStale(files, root);
  if (!options.includes("--check")) {
    await writeFiles(files, root);
    console.log(stale.length === 0 ? "The supergraph was as it must be." : `Written: ${stale.join(", ")}`);
    return 0;
  }
  if (stale.length === 0) return 0;
  console.error(`Stale: ${stale.join(", ")}. Write them with: npm run supergraph`);
  return 1;
}

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof AlightError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
