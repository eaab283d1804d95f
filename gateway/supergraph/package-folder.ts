import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";

/**
 * The folder of the package, seen from its sources or from what was built of them.
 * @throws AlightError CONFIGURATION outside of a package
 */
export function packageFolder(from: string): string {
  if (existsSync(join(from, "package.json"))) return from;
  const above = dirname(from);
  if (above === from) throw new AlightError("CONFIGURATION", "The gateway runs outside of its package.");
  return packageFolder(above);
}
