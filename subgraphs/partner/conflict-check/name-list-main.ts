import "reflect-metadata";
import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { openDatabase } from "../database/open-database.ts";
import { type NameListConfig, readNameListConfig } from "./config.ts";
import { keepNameList } from "./keep-name-list.ts";
import { readNameList } from "./read-name-list.ts";

/** Reads the organization's own list of names from a file into its own database, running or not; says how many. */
async function readListFrom({ path, organization, databaseUrl, logLevel }: NameListConfig) {
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new AlightError("BAD_REQUEST", `${path} cannot be read.`, { cause });
  });
  const list = await readNameList(bytes);
  const database = await openDatabase(databaseUrl, createLogger("conflict-list", logLevel, process.stderr));
  try {
    await keepNameList({ organization, orm: database.orm, clock: () => new Date() }, list);
    return { names: list.names, keys: list.inputs.length };
  } finally {
    await database.close();
  }
}

try {
  const { values } = parseArgs({ options: { from: { type: "string" } } });
  const said = await readListFrom(readNameListConfig(values.from ?? ""));
  process.stdout.write(`${JSON.stringify(said)}\n`);
} catch (error) {
  const reason = error instanceof AlightError ? error.message : "The list could not be kept; nothing was changed.";
  process.stderr.write(`conflict-list: ${reason}\n`);
  process.exitCode = 1;
}
