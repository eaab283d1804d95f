import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";
import { operationsFile } from "../../gateway/guard/registered-operations.ts";
import { packageFolder } from "../../gateway/supergraph/package-folder.ts";
import { readSupergraph } from "../../gateway/supergraph/read-supergraph.ts";
import { collectOperations, printOperations } from "./collect-operations.ts";

/** `npm run operations`: writes down what browsers may send to a gateway in production. Part of every build. */
async function run(): Promise<void> {
  const root = packageFolder(import.meta.dirname);
  const path = join(root, operationsFile);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, printOperations(await collectOperations(root), readSupergraph().supergraph));
}

try {
  await run();
} catch (error) {
  if (!(error instanceof AlightError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
