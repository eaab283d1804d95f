import { readFile, rename, writeFile } from "node:fs/promises";
import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

/**
 * @returns undefined when there is no such file
 * @throws AlightError CONFIGURATION when it is not what was written
 */
export async function readJsonFile<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema> | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return schema.parse(JSON.parse(text));
  } catch (cause) {
    const message = `${path} is damaged. Begin anew with: npm start -- --fresh`;
    throw new AlightError("CONFIGURATION", message, { cause });
  }
}

/** For our own eyes; written beside and renamed, so that a crash in between leaves the old one whole. */
export async function writeJsonFile(path: string, value: unknown): Promise<void> {
  await writeFile(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
