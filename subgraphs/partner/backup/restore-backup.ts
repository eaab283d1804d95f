import { readServiceKeys } from "#shared/config/service-keys.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { partnerMigrations } from "../database/open-database.ts";
import { type FileName, fileNames, type PartSum } from "./backup-form.ts";
import type { Client } from "./backup-table.store.ts";
import { type Begun, beginEpoch } from "./begin-epoch.ts";
import { type CaseKeysTold, restoreCaseKeys } from "./case-keys-file.ts";
import { checkBackup } from "./check-backup.ts";
import type { BackupConfig } from "./config.ts";
import { goOn, requireEmpty } from "./go-on.ts";
import { withClient } from "./open-client.ts";
import { type LaidFile, layFile, pathOf } from "./organization-files.ts";
import { type OpenBackup, type OpenPart, openBackup } from "./read-backup.ts";
import { requireAlone } from "./require-alone.ts";
import { closeSchema, fillTable, listUndone, makeSchema, runSteps, swapSchemas } from "./restore-tables.store.ts";
import type { Opener } from "./seal.ts";

export type RestoreOrder = {
  from: string;
  opener: Opener;
  isDrill: boolean;
  now: Date;
  /** A file with the keys of case files, sealed in the same way. */
  caseKeysFrom?: string | undefined;
  /** Into the empty database of a new server, from what was packed by moving out. */
  isMove?: boolean;
};

export type RestoreTold = Begun &
  CaseKeysTold & {
    organization: string;
    isDrill: boolean;
    /** Of when the restored state is. */
    madeAt: string;
    tables: number;
    rows: number;
    /** What was recorded after the backup, by kind: it is undone. */
    undone: { action: string; count: number }[];
    /** Whether the state of before is kept beside the restored one. */
    isBeforeKept: boolean;
    /** Files that were not there, and are now. */
    files: FileName[];
  };

const schema = "alight_restoring";
/** Where the state of before lies until the next restore. */
const before = "alight_before_restore";

type Laid = { files: LaidFile[]; keys: string };

/**
 * Puts a backup in the place of an organization's database, in one transaction: all of it or nothing, whatever ends
 * it. A drill does everything and takes it back at the end; it may go on beside the running partner.
 * @throws AlightError with one clear sentence
 */
export async function restoreBackup(config: BackupConfig, order: RestoreOrder): Promise<RestoreTold> {
  const backup = await openBackup(order.from, order.opener);
  const steps = checkBackup(backup.header, config, partnerMigrations);
  return withClient(config.databaseUrl, async (client) => {
    const laid: Laid = { files: [], keys: pathOf(config, "keys") };
    try {
      if (!order.isDrill) await requireAlone(client, config.organization);
      if (order.isMove) await requireEmpty(client, config.organization);
      await client.query("begin");
      const told = await restoreTables(client, { config, order, backup, steps, laid });
      const { caseKeysFrom: keysFrom, opener, isDrill } = order;
      const caseKeys = await restoreCaseKeys(client, config, { from: keysFrom, opener, isDrill });
      if (order.isDrill) await client.query("rollback");
      else await commitAlone(client, config.organization);
      if (!order.isDrill) for (const file of laid.files) await file.keep();
      return { ...told, ...caseKeys };
    } catch (error) {
      await client.query("rollback").catch(() => undefined);
      throw inOneSentence(error);
    } finally {
      for (const file of laid.files) await file.discard();
    }
  });
}

type Restoring = {
  config: BackupConfig;
  order: RestoreOrder;
  backup: OpenBackup;
  steps: ReturnType<typeof checkBackup>;
  laid: Laid;
};

async function restoreTables(client: Client, restoring: Restoring): Promise<Omit<RestoreTold, keyof CaseKeysTold>> {
  const { order, backup, steps } = restoring;
  const { header } = backup;
  await makeSchema(client, schema, { header, done: steps.done });
  const sums = await backup.eachPart((part) => takePart(client, restoring, part));
  requireEveryTable(header.tables, sums);
  await closeSchema(client, header.tables);
  await runSteps(client, steps.later);
  const undone = await listUndone(client);
  const begun = await continueRecords(client, restoring);
  const isBeforeKept = await swapSchemas(client, { schema, before });
  const rows = sums.reduce((sum, part) => sum + part.rows, 0);
  const { organization, madeAt, tables } = header;
  const about = { organization, isDrill: order.isDrill, madeAt, tables: tables.length, rows };
  return { ...about, ...begun, undone, isBeforeKept, files: restoring.laid.files.map(({ name }) => name) };
}

/** A restore is announced by the organization's signature; a move leaves nothing out, and goes on. */
function continueRecords(client: Client, { config, order, backup, laid }: Restoring): Promise<Begun> {
  const { organization } = config;
  const { now } = order;
  const { signing } = readServiceKeys(laid.keys, config.environment);
  if (order.isMove) return goOn(client, { organization, now });
  return beginEpoch(client, { party: organization, key: () => signing, clock: () => now }, backup.header.madeAt);
}

async function takePart(client: Client, { config, backup, laid }: Restoring, part: OpenPart): Promise<number> {
  if (part.kind === "table") {
    const table = backup.header.tables.find(({ name }) => name === part.name);
    if (!table) throw new AlightError("BAD_REQUEST", `The backup has a part that nothing announces: ${part.name}.`);
    return fillTable(client, table, part);
  }
  const pieces: Buffer[] = [];
  for await (const piece of part.pieces) pieces.push(piece);
  const name = fileNames.find((one) => one === part.name);
  const file = name && (await layFile(config, name, Buffer.concat(pieces)));
  if (!file) return 0;
  laid.files.push(file);
  if (file.name === "keys") laid.keys = file.path;
  return 0;
}

function requireEveryTable(tables: readonly { name: string }[], sums: readonly PartSum[]): void {
  const missing = tables.filter(({ name }) => !sums.some((part) => part.kind === "table" && part.name === name));
  if (missing.length === 0) return;
  throw new AlightError("BAD_REQUEST", `The backup lacks tables: ${missing.map(({ name }) => name).join(", ")}.`);
}

async function commitAlone(client: Client, organization: string): Promise<void> {
  await requireAlone(client, organization);
  await client.query("commit");
}

/** PostgreSQL's own words may quote a row: they are not told. */
function inOneSentence(error: unknown): unknown {
  if (error instanceof AlightError) return error;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = {
    "42501": "The organization's role may not change its database's schema: let it own the database.",
    "53100": "The disk of the database is full: a restore needs room for the state of before and the restored one.",
    "57P01": "The database was stopped in the middle. Nothing was changed.",
  };
  const family = code.startsWith("22") || code.startsWith("23");
  const fallback = family
    ? `The backup's rows do not fit together (${code}). Take another one; nothing was changed.`
    : undefined;
  const message = known[code] ?? fallback;
  return message === undefined ? error : new AlightError("BAD_REQUEST", message, { cause: error });
}
