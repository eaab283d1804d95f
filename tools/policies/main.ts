import "reflect-metadata";

import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { packageFolder } from "../../gateway/supergraph/package-folder.ts";
import { judgeSupergraph } from "./judge-supergraph.ts";
import { printPolicies } from "./print-policies.ts";
import { readTables } from "./read-tables.ts";

const pageName = "docs/policies.md";

/** `npm run policies` prints the page and writes it; with `-- --check` it only says what does not fit. */
async function run(options: readonly string[]): Promise<number> {
  const root = packageFolder(import.meta.dirname);
  const { tables, findings } = await readTables();
  const supergraph = await readFile(join(root, "gateway/supergraph/supergraph.graphql"), "utf8");
  const policies = tables.map(({ policy }) => policy);
  const unfit = findings.length > 0 ? findings : judgeSupergraph(supergraph, policies);
  if (unfit.length > 0) {
    console.error(unfit.join("\n"));
    return 1;
  }
  const page = printPolicies(tables);
  const committed = await readFile(join(root, pageName), "utf8").catch(() => "");
  if (options.includes("--check")) {
    if (committed === page) {
      console.log(`${pageName} is what the services enforce, for every field and command of the supergraph.`);
      return 0;
    }
    console.error(`Stale: ${pageName}. Write it with: npm run policies`);
    return 1;
  }
  await writeFile(join(root, pageName), page);
  console.log(page);
  return 0;
}

process.exitCode = await run(process.argv.slice(2));
