import { createHash } from "node:crypto";
import { AlightError } from "#shared/errors/alight-error.ts";
import { migrationTable } from "../backup/backup-table.store.ts";
import type { BackupConfig } from "../backup/config.ts";
import { withClient } from "../backup/open-client.ts";
import type { Seal } from "../backup/seal.ts";
import { writeSealedFile } from "../backup/write-sealed.ts";
import { type Archiving, archiveFiles } from "./archive-files.ts";
import { tableNames } from "./archive-rows.store.ts";
import { archivedTables, leftOutTables } from "./archive-tables.data.ts";
import { tarEnd, tarEntry } from "./tar.ts";

export type ArchiveTold = {
  organization: string;
  path: string;
  madeAt: string;
  files: number;
  rows: number;
  /** Of the sealed file. */
  bytes: number;
  sha256: string;
};

type Counted = { sums: string[]; rows: number };

/**
 * Writes all of an organization's data into one sealed archive that others can read: one snapshot of its database,
 * while it goes on working. @throws AlightError with one clear sentence
 */
export async function writeArchive(
  config: BackupConfig,
  { to, seal }: { to: string; seal: Seal },
): Promise<ArchiveTold> {
  const { organization } = config;
  return withClient(config.databaseUrl, async (client) => {
    await client.query("begin transaction isolation level repeatable read read only");
    requireKnown(await tableNames(client), organization);
    const now = await client.query<{ at: Date }>("select now() as at");
    const archiving = { client, organization, madeAt: now.rows[0]?.at ?? new Date(0) };
    const counted: Counted = { sums: [], rows: 0 };
    const written = await writeSealedFile({ to, seal, what: "an archive" }, () => entries(archiving, counted));
    const { sums, rows } = counted;
    return { organization, path: to, madeAt: archiving.madeAt.toISOString(), files: sums.length, rows, ...written };
  });
}

/** A table that nobody has thought of would be left behind without a word. */
function requireKnown(tables: readonly string[], organization: string): void {
  if (!tables.includes(migrationTable)) {
    throw new AlightError("BAD_REQUEST", `The database of ${organization} is empty: its partner has never run on it.`);
  }
  const known = new Set([...Object.keys(archivedTables), ...Object.keys(leftOutTables)]);
  const unknown = tables.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw new AlightError(
    "BAD_REQUEST",
    `The database has tables of another version: ${unknown.join(", ")}. Update first.`,
  );
}

async function* entries(archiving: Archiving, counted: Counted): AsyncGenerator<Buffer> {
  for await (const { name, text, rows } of archiveFiles(archiving)) {
    const bytes = Buffer.from(text);
    counted.sums.push(`${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`);
    counted.rows += rows;
    yield tarEntry(name, bytes, archiving.madeAt);
  }
  yield tarEntry("sums.txt", Buffer.from(counted.sums.join("")), archiving.madeAt);
  yield tarEnd();
}
