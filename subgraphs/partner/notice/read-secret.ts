import { readFileSync } from "node:fs";
import { AlightError } from "#shared/errors/alight-error.ts";

/**
 * Reads a file that holds one secret and nothing else.
 * @throws AlightError CONFIGURATION with a sentence that names the setting and never its value
 */
export function readSecret(setting: string, path: string): string {
  try {
    const secret = readFileSync(path, "utf8").trim();
    if (secret !== "") return secret;
  } catch {
    // Told below, as an empty file is.
  }
  throw new AlightError("CONFIGURATION", `${setting}: the file that it names cannot be read, or is empty.`);
}
