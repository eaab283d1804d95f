import { AlightError } from "#shared/errors/alight-error.ts";
import { type BackupHeader, backupFormat, fileNames, type PartSum } from "./backup-form.ts";
import { type BackupTable, type Client, copyOut, listTables, migrationTable } from "./backup-table.store.ts";
import { backUpCaseKeys, type CaseKeysTold } from "./case-keys-file.ts";
import type { BackupConfig } from "./config.ts";
import { encodeFrame, type Frame, type FrameKind } from "./frame.ts";
import { gatherChunks } from "./gather-chunks.ts";
import { withClient } from "./open-client.ts";
import { readOrganizationFile } from "./organization-files.ts";
import { PartSumming } from "./part-sums.ts";
import type { Seal } from "./seal.ts";
import { writeSealedFile } from "./write-sealed.ts";

export type BackupOrder = {
  to: string;
  seal: Seal;
  /** Where the keys of case files are to lie: the one file that takes the place of the one before. */
  caseKeysTo?: string | undefined;
};

export type BackupTold = CaseKeysTold & {
  organization: string;
  path: string;
  madeAt: string;
  tables: number;
  rows: number;
  /** Of the sealed file. */
  bytes: number;
  sha256: string;
};

type Making = { config: BackupConfig; client: Client; header: BackupHeader; sums: PartSum[] };

/**
 * Writes a sealed backup of an organization, which may go on working meanwhile: one snapshot of its database, its
 * service's keys, what it remembers of the network. The file is there when it is whole, and not before.
 * @throws AlightError with one clear sentence
 */
export async function writeBackup(config: BackupConfig, { to, seal, caseKeysTo }: BackupOrder): Promise<BackupTold> {
  return withClient(config.databaseUrl, async (client) => {
    await client.query("begin transaction isolation level repeatable read read only");
    const header = await readHeader(config, client);
    const making: Making = { config, client, header, sums: [] };
    const written = await writeSealedFile({ to, seal, what: "a backup" }, () => framesOf(making));
    const rows = making.sums.reduce((sum: number, part: PartSum) => sum + part.rows, 0);
    const { organization, madeAt, tables } = header;
    const caseKeys = await backUpCaseKeys(client, config, { to: caseKeysTo, seal, madeAt });
    return { organization, path: to, madeAt, tables: tables.length, rows, ...written, ...caseKeys };
  });
}

async function readHeader(config: BackupConfig, client: Client): Promise<BackupHeader> {
  const { organization, networkPin, publicUrl } = config;
  const now = await client.query<{ at: Date }>("select now() as at");
  const tables = await listTables(client, "public");
  if (!tables.some(({ name }) => name === migrationTable)) {
    throw new AlightError("BAD_REQUEST", `The database of ${organization} is empty: its partner has never run on it.`);
  }
  const steps = await client.query<{ name: string }>(`select name from ${migrationTable} order by id`);
  return {
    ...{ format: backupFormat, organization, networkPin, publicUrl },
    madeAt: (now.rows[0]?.at ?? new Date(0)).toISOString(),
    migrations: steps.rows.map(({ name }) => name),
    tables: tables.filter(({ name }) => name !== migrationTable),
  };
}

async function* framesOf(making: Making): AsyncGenerator<Buffer> {
  const { header, sums } = making;
  yield encodeFrame(told("header", header));
  for (const table of header.tables) yield* tableFrames(making, table);
  for (const name of fileNames) yield* fileFrames(making, name);
  yield encodeFrame(told("closing", { parts: sums }));
}

async function* tableFrames({ client, sums }: Making, table: BackupTable): AsyncGenerator<Buffer> {
  const part = { kind: "table", name: table.name } as const;
  const summing = new PartSumming(part);
  yield encodeFrame(told("part", part));
  const rows = copyOut(client, table);
  for await (const bytes of gatherChunks(rows)) {
    summing.add(bytes);
    yield encodeFrame({ kind: "data", bytes });
  }
  sums.push(summing.finish(rows.rowCount));
}

async function* fileFrames({ config, sums }: Making, name: (typeof fileNames)[number]): AsyncGenerator<Buffer> {
  const bytes = await readOrganizationFile(config, name);
  if (!bytes) return;
  const part = { kind: "file", name } as const;
  const summing = new PartSumming(part);
  summing.add(bytes);
  yield encodeFrame(told("part", part));
  yield encodeFrame({ kind: "data", bytes });
  sums.push(summing.finish(0));
}

function told(kind: FrameKind, value: object): Frame {
  return { kind, bytes: Buffer.from(JSON.stringify(value)) };
}
