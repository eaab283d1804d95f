import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";
import { CaseKeys } from "../case-file/case-keys.ts";
import type { Client } from "./backup-table.store.ts";
import type { BackupConfig } from "./config.ts";
import { type Opener, openSealed, type Seal } from "./seal.ts";
import { placeSealed } from "./write-sealed.ts";

/** What became of the keys of case files, which are in no backup of the database. */
export type CaseKeysTold = {
  /** How many case files the database names. */
  caseFiles: number;
  /** Of these, how many have no key: erased since, or never put back. Nobody opens them. */
  caseKeysMissing: number;
  /** Where their keys were written to, or taken from; null when they were left alone. */
  caseKeysPath: string | null;
};

const format = "alight-case-keys-1";
const caseKeysForm = z.object({
  format: z.literal(format),
  organization: z.string(),
  madeAt: z.iso.datetime(),
  keys: z.record(z.string(), z.string()),
});

type Writing = { to: string | undefined; seal: Seal; madeAt: string };

/** Seals the keys of all case files into one file that takes the place of the one before: what was erased is not in it. */
export async function backUpCaseKeys(
  client: Client,
  { organization, caseKeysFolder }: BackupConfig,
  { to, seal, madeAt }: Writing,
): Promise<CaseKeysTold> {
  const caseKeys = new CaseKeys(caseKeysFolder);
  const ids = await namedKeys(client);
  const keys = new Map<string, string>();
  for (const id of ids) {
    const key = await caseKeys.read(id);
    if (key) keys.set(id, key.toString("base64url"));
  }
  const told = { caseFiles: ids.length, caseKeysMissing: ids.length - keys.size, caseKeysPath: to ?? null };
  if (to === undefined) return told;
  const text = JSON.stringify({ format, organization, madeAt, keys: Object.fromEntries(keys) });
  await placeSealed(to, once(Buffer.from(text)), seal);
  return told;
}

type Reading = { from: string | undefined; opener: Opener; isDrill: boolean };

/** Puts back the keys that the database names and that are not there; a drill only says how many it would lack. */
export async function restoreCaseKeys(
  client: Client,
  { organization, caseKeysFolder }: BackupConfig,
  { from, opener, isDrill }: Reading,
): Promise<CaseKeysTold> {
  const caseKeys = new CaseKeys(caseKeysFolder);
  const given = from === undefined ? undefined : await readCaseKeys(from, opener, organization);
  const ids = await namedKeys(client);
  let missing = 0;
  for (const id of ids) {
    if (await caseKeys.read(id)) continue;
    const key = given?.[id];
    if (key === undefined) missing++;
    else if (!isDrill) await caseKeys.lay(id, Buffer.from(key, "base64url"));
  }
  return { caseFiles: ids.length, caseKeysMissing: missing, caseKeysPath: from ?? null };
}

async function readCaseKeys(path: string, opener: Opener, organization: string): Promise<Record<string, string>> {
  const pieces: Uint8Array[] = [];
  for await (const piece of await openSealed(path, opener)) pieces.push(piece);
  const read = caseKeysForm.safeParse(jsonOf(Buffer.concat(pieces).toString("utf8")));
  if (!read.success) throw new AlightError("BAD_REQUEST", `${path} holds no keys of case files.`);
  if (read.data.organization === organization) return read.data.keys;
  throw new AlightError(
    "BAD_REQUEST",
    `${path} holds the case keys of ${read.data.organization}, not of ${organization}.`,
  );
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A database of an older version has no case files. */
async function namedKeys(client: Client): Promise<string[]> {
  const there = await client.query<{ name: string | null }>("select to_regclass('public.case_file')::text as name");
  if ((there.rows[0]?.name ?? null) === null) return [];
  const { rows } = await client.query<{ key: string }>("select key from public.case_file order by key");
  return rows.map(({ key }) => key);
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes;
}
