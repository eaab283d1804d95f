import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { sentencesOfArchive } from "../../subgraphs/partner/archive/tell-archive.ts";
import { sentencesOfBackup, sentencesOfRestore } from "../../subgraphs/partner/backup/tell-backup.ts";
import { archiveTold, backupTold, restoreTold } from "../constellation/back-up-organization.ts";
import { sendCommand } from "../control/call-control.ts";
import { askNewSecret, askSecret } from "./ask-secret.ts";
import type { CommandContext } from "./command.ts";

export const backupSettings = {
  to: { type: "string" },
  from: { type: "string" },
  recipient: { type: "string", multiple: true },
  key: { type: "string" },
  "passphrase-file": { type: "string" },
  "case-keys-to": { type: "string" },
  "case-keys-from": { type: "string" },
} as const;

type Words = {
  to?: string | undefined;
  from?: string | undefined;
  recipient?: string[] | undefined;
  key?: string | undefined;
  "passphrase-file"?: string | undefined;
  "case-keys-to"?: string | undefined;
  "case-keys-from"?: string | undefined;
  yes: boolean;
};

/** Where the person stands who typed the command: npm goes to the repository's folder first. */
export function pathOf(path: string, { config }: CommandContext): string {
  return resolve(config.environment.INIT_CWD ?? process.cwd(), path);
}

function pathIfSaid(path: string | undefined, context: CommandContext): string | undefined {
  return path === undefined ? undefined : pathOf(path, context);
}

export async function backUp(id: string, words: Words, context: CommandContext): Promise<void> {
  const order = {
    ...(await orderOf(id, words, { ...context, what: "backup" })),
    caseKeysTo: pathIfSaid(words["case-keys-to"], context),
  };
  context.tell(`backing ${id} up …`);
  const told = await send(context, { path: "/organizations/backup", body: order, answer: backupTold });
  for (const sentence of sentencesOfBackup(told)) context.print(sentence);
}

/** All of an organization's data, to leave with or to keep: others can read it, and no partner runs on it. */
export async function archive(id: string, words: Words, context: CommandContext): Promise<void> {
  const order = await orderOf(id, words, { ...context, what: "archive" });
  context.tell(`archiving ${id} …`);
  const told = await send(context, { path: "/organizations/archive", body: order, answer: archiveTold });
  for (const sentence of sentencesOfArchive(told)) context.print(sentence);
}

async function orderOf(id: string, words: Words, context: CommandContext & { what: string }) {
  const { to, recipient, "passphrase-file": file } = words;
  if (to === undefined) throw new AlightError("BAD_REQUEST", `Say where to: --to colorado.${context.what}`);
  if (recipient && file !== undefined)
    throw new AlightError("BAD_REQUEST", "Choose: --recipient or --passphrase-file.");
  const seal = recipient
    ? recipient.flatMap((one) => ["--recipient", one])
    : file === undefined
      ? []
      : ["--passphrase-file", pathOf(file, context)];
  const passphrase = seal.length > 0 ? undefined : await askNewSecret(`A passphrase for the ${context.what}: `);
  return { id, to: pathOf(to, context), seal, passphrase };
}

function send<Schema extends z.ZodType>(
  { client, config }: CommandContext,
  command: { path: string; body: unknown; answer: Schema },
): Promise<z.output<Schema>> {
  return sendCommand(client, config.home, command);
}

/** A drill tells what a restore would do; without --yes a restore is one. */
export async function restore(id: string, words: Words, context: CommandContext & { isDrill: boolean }): Promise<void> {
  const { client, config, print, tell } = context;
  const { from, key, "passphrase-file": file } = words;
  if (from === undefined) throw new AlightError("BAD_REQUEST", "Say from where: --from colorado.backup");
  if (key !== undefined && file !== undefined)
    throw new AlightError("BAD_REQUEST", "Choose: --key or --passphrase-file.");
  const opener =
    key === undefined
      ? file === undefined
        ? []
        : ["--passphrase-file", pathOf(file, context)]
      : ["--key", pathOf(key, context)];
  const passphrase = opener.length > 0 ? undefined : await askSecret("The backup's passphrase: ");
  const isDrill = context.isDrill || !words.yes;
  tell(
    isDrill
      ? `drilling the restore of ${id} …`
      : `restoring ${id}: a drill first, then its partner stops for a moment …`,
  );
  const caseKeysFrom = pathIfSaid(words["case-keys-from"], context);
  const body = { id, from: pathOf(from, context), opener, passphrase, isDrill, caseKeysFrom };
  const told = await sendCommand(client, config.home, { path: "/organizations/restore", body, answer: restoreTold });
  for (const sentence of sentencesOfRestore(told)) print(sentence);
  if (isDrill && !context.isDrill) {
    throw new AlightError("BAD_REQUEST", `This was a drill. Add --yes to restore ${id}.`);
  }
}

/** Makes the key pair for which backups are sealed: the file opens them, the printed recipient only seals. */
export async function makeBackupKey({ to }: Words, context: CommandContext): Promise<void> {
  if (to === undefined) throw new AlightError("BAD_REQUEST", "Say where to: --to backup-key.txt");
  const path = pathOf(to, context);
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  await writeFile(path, `# public key: ${recipient}\n${identity}\n`, { mode: 0o600, flag: "wx" }).catch(
    (cause: unknown) => {
      throw new AlightError("BAD_REQUEST", `${path} cannot be written, or is there already.`, { cause });
    },
  );
  context.print(
    `${path} opens backups: keep it away from this machine, twice. To seal for it: --recipient ${recipient}`,
  );
}
