import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Constellation } from "./constellation.ts";
import { runToEnd } from "./run-to-end.ts";
import { untilReady } from "./start-constellation.ts";

const caseKeysTold = { caseFiles: z.number(), caseKeysMissing: z.number(), caseKeysPath: z.string().nullable() };

/** What the partner's own program tells of a backup. */
export const backupTold = z.object({
  organization: z.string(),
  path: z.string(),
  madeAt: z.string(),
  tables: z.number(),
  rows: z.number(),
  bytes: z.number(),
  sha256: z.string(),
  ...caseKeysTold,
});
export type BackupToldForm = z.output<typeof backupTold>;

/** What it tells of a restore or a drill. */
export const restoreTold = z.object({
  organization: z.string(),
  isDrill: z.boolean(),
  madeAt: z.string(),
  tables: z.number(),
  rows: z.number(),
  undone: z.array(z.object({ action: z.string(), count: z.number() })),
  epoch: z.string(),
  position: z.number(),
  isBeforeKept: z.boolean(),
  files: z.array(z.enum(["keys", "records"])),
  ...caseKeysTold,
});
export type RestoreToldForm = z.output<typeof restoreTold>;

/** What it tells of an archive. */
export const archiveTold = z.object({
  organization: z.string(),
  path: z.string(),
  madeAt: z.string(),
  files: z.number(),
  rows: z.number(),
  bytes: z.number(),
  sha256: z.string(),
});
export type ArchiveToldForm = z.output<typeof archiveTold>;

/** How a backup is sealed or opened, in words for the program; a passphrase or a key goes to its stdin. */
type Secret = { passphrase?: string | undefined; key?: string | undefined };

export type BackupOrder = Secret & {
  id: string;
  to: string;
  seal: readonly string[];
  /** The one file of the keys of case files; left alone when it is not named. */
  caseKeysTo?: string | undefined;
};
export type RestoreOrder = Secret & {
  id: string;
  from: string;
  opener: readonly string[];
  isDrill: boolean;
  caseKeysFrom?: string | undefined;
};

/** Backs a running organization up, by its partner's own program and with its own settings. */
export async function backUpOrganization(constellation: Constellation, order: BackupOrder): Promise<BackupToldForm> {
  const caseKeys = order.caseKeysTo === undefined ? [] : ["--case-keys-to", order.caseKeysTo];
  const words = ["backup", "--to", order.to, ...caseKeys, ...order.seal];
  return runBackup(constellation, { ...order, words, answer: backupTold });
}

/**
 * Restores an organization: drills first, while it goes on working, then stops its process, restores and starts it
 * again. What the drill refuses interrupts nothing; what fails after it leaves the state of before.
 */
export async function restoreOrganization(constellation: Constellation, order: RestoreOrder): Promise<RestoreToldForm> {
  const { id, from, opener, isDrill } = order;
  const caseKeys = order.caseKeysFrom === undefined ? [] : ["--case-keys-from", order.caseKeysFrom];
  const give = (task: string) =>
    runBackup(constellation, { ...order, words: [task, "--from", from, ...caseKeys, ...opener], answer: restoreTold });
  const drilled = await give("drill");
  if (isDrill) return drilled;
  const one = constellation.process(id);
  await one.hold();
  try {
    return await give("restore");
  } finally {
    one.start();
    await untilReady(one, constellation.parts.client);
  }
}

/** Writes all of a running organization's data into one archive. */
export async function archiveOrganization(constellation: Constellation, order: BackupOrder): Promise<ArchiveToldForm> {
  const words = ["archive", "--to", order.to, ...order.seal];
  return runBackup(constellation, { ...order, words, answer: archiveTold });
}

type Run<Schema extends z.ZodType> = Secret & { id: string; words: readonly string[]; answer: Schema };

async function runBackup<Schema extends z.ZodType>(
  constellation: Constellation,
  run: Run<Schema>,
): Promise<z.output<Schema>> {
  if (!constellation.organizations.some((one) => one.id === run.id)) {
    throw new AlightError("NOT_FOUND", `There is no organization "${run.id}".`);
  }
  return runWith(constellation, { ...run, environment: constellation.process(run.id).environment });
}

/** The same program in another environment than the running partner's. */
export async function runWith<Schema extends z.ZodType>(
  constellation: Constellation,
  { id, words, passphrase, key, answer, environment }: Run<Schema> & { environment: Readonly<Record<string, string>> },
): Promise<z.output<Schema>> {
  const { programs } = constellation.parts.foundations;
  const input = passphrase ?? key;
  const typed = input === undefined ? [] : [passphrase === undefined ? "--key" : "--passphrase-file", "-"];
  const given = { environment, ...(input === undefined ? {} : { input }) };
  const { code, said, complained } = await runToEnd(programs.backup, [...words, ...typed, "--json"], given);
  if (code === 0) return answer.parse(JSON.parse(said));
  throw new AlightError("BAD_REQUEST", sentenceOf(complained) ?? `${id}: the backup's program ended without a word.`);
}

function sentenceOf(complained: string): string | undefined {
  const line = complained.split("\n").find((one) => one.startsWith("backup: "));
  return line?.slice("backup: ".length);
}
