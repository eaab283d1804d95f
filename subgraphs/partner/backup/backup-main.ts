import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import { sentencesOfArchive } from "../archive/tell-archive.ts";
import { writeArchive } from "../archive/write-archive.ts";
import { readBackupConfig } from "./config.ts";
import { moveBack, moveOut } from "./move-out.ts";
import { restoreBackup } from "./restore-backup.ts";
import type { Opener, Seal } from "./seal.ts";
import { sentencesOfBackup, sentencesOfMove, sentencesOfRestore } from "./tell-backup.ts";
import { writeBackup } from "./write-backup.ts";

/**
 * Backs one organization up, drills a backup or restores it, archives it or moves it, with the settings of its partner:
 * `backup|archive|move-out --to <file>`, `drill|restore|move-in --from <file>`, each with `--passphrase-file <file>` (`-`: from stdin), or with
 * `--recipient age1…` to seal and `--key <file>` to open. Keys of case files lie apart: `--case-keys-to <file>`,
 * `--case-keys-from <file>`. `--json` tells what it did on one line.
 */
const settings = {
  to: { type: "string" },
  from: { type: "string" },
  recipient: { type: "string", multiple: true },
  key: { type: "string" },
  "case-keys-to": { type: "string" },
  "case-keys-from": { type: "string" },
  "passphrase-file": { type: "string" },
  json: { type: "boolean", default: false },
} as const;

const what =
  "Say what to do: backup, archive or move-out --to <file>; drill, restore or move-in --from <file>; or move-back.";

type Words = ReturnType<typeof readWords>["values"];

function readWords() {
  return parseArgs({ options: settings, allowPositionals: true });
}

async function readSecret(path: string): Promise<string> {
  const read = path === "-" ? text(process.stdin) : readFile(path, "utf8");
  return read.catch((cause: unknown) => {
    throw new AlightError("BAD_REQUEST", `There is no file ${path} that can be read.`, { cause });
  });
}

async function readPassphrase(path: string): Promise<{ passphrase: string }> {
  return { passphrase: (await readSecret(path)).replace(/\r?\n$/, "") };
}

async function sealOf({ recipient, "passphrase-file": path }: Words): Promise<Seal> {
  if (recipient && path === undefined) return { recipients: recipient };
  if (!recipient && path !== undefined) return readPassphrase(path);
  throw new AlightError(
    "BAD_REQUEST",
    "Say how to seal it: --recipient age1… or --passphrase-file <file>, one of them.",
  );
}

async function openerOf({ key, "passphrase-file": path }: Words): Promise<Opener> {
  if (key === undefined && path !== undefined) return readPassphrase(path);
  if (key === undefined || path !== undefined) {
    throw new AlightError("BAD_REQUEST", "Say how to open it: --key <file> or --passphrase-file <file>, one of them.");
  }
  const lines = (await readSecret(key)).split("\n").map((line) => line.trim());
  return { identities: lines.filter((line) => line !== "" && !line.startsWith("#")) };
}

type Ran = { told: object; sentences: string[] };

/** Out of this server, into another, or not at all. */
async function move(task: string, values: Words): Promise<Ran> {
  const config = readBackupConfig();
  if (task === "move-out" && values.to !== undefined) {
    const order = { to: values.to, seal: await sealOf(values), caseKeysTo: values["case-keys-to"] };
    const told = await moveOut(config, order);
    return { told, sentences: [...sentencesOfBackup(told), `No partner runs here any more. Back: move-back.`] };
  }
  if (task === "move-in" && values.from !== undefined) {
    const files = { from: values.from, caseKeysFrom: values["case-keys-from"] };
    const order = { ...files, opener: await openerOf(values), isDrill: false, isMove: true, now: new Date() };
    const told = await restoreBackup(config, order);
    return { told, sentences: sentencesOfMove(told) };
  }
  if (task !== "move-back") throw new AlightError("BAD_REQUEST", what);
  await moveBack(config);
  return { told: {}, sentences: [`${config.organization} stays: its partner may run here again.`] };
}

async function run(): Promise<Ran> {
  const { values, positionals } = readWords();
  const [task] = positionals;
  const config = readBackupConfig();
  if (task === "backup" && values.to !== undefined) {
    const told = await writeBackup(config, {
      to: values.to,
      seal: await sealOf(values),
      caseKeysTo: values["case-keys-to"],
    });
    return { told, sentences: sentencesOfBackup(told) };
  }
  if (task === "archive" && values.to !== undefined) {
    const told = await writeArchive(config, { to: values.to, seal: await sealOf(values) });
    return { told, sentences: sentencesOfArchive(told) };
  }
  if (task?.startsWith("move-")) return move(task, values);
  if ((task === "drill" || task === "restore") && values.from !== undefined) {
    const opener = await openerOf(values);
    const files = { from: values.from, caseKeysFrom: values["case-keys-from"] };
    const order = { ...files, opener, isDrill: task === "drill", now: new Date() };
    const told = await restoreBackup(config, order);
    return { told, sentences: sentencesOfRestore(told) };
  }
  throw new AlightError("BAD_REQUEST", what);
}

try {
  const { told, sentences } = await run();
  const { json } = readWords().values;
  process.stdout.write(`${json ? JSON.stringify(told) : sentences.join("\n")}\n`);
} catch (error) {
  const reason = error instanceof AlightError ? error.message : "it failed, and nothing was changed.";
  process.stderr.write(`backup: ${reason}\n`);
  if (!(error instanceof AlightError))
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
}
