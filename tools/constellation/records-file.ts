import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { partyRecord, type RecordBundle, recordBundle, type SignedParty } from "#shared/record/party-record.ts";
import { bookSnapshot, RecordBook } from "#shared/record/record-book.ts";
import { openAs } from "#shared/record/verify-party.ts";
import { readJsonFile, writeJsonFile } from "./json-file.ts";

/** The newest statements of every party, by its id. */
export type KnownStatements = Map<string, SignedParty>;

export async function readStatements(path: string): Promise<KnownStatements> {
  const bundle = await readJsonFile(path, recordBundle);
  const known: KnownStatements = new Map();
  for (const signed of bundle?.parties ?? []) {
    const record = await openAs("alight-record+jwt", signed.record, partyRecord);
    if (record) known.set(record.claims.id, signed);
  }
  return known;
}

export function saveStatements(path: string, statements: KnownStatements): Promise<void> {
  return writeJsonFile(path, bundleOf(statements));
}

export function bundleOf(statements: KnownStatements): RecordBundle {
  return { parties: [...statements.values()], holds: [], heldRows: [] };
}

/**
 * Gives a service the statements it will find at the directory, verified against the pin, so that all services can
 * start at once. What it remembers of earlier runs stays.
 */
export async function seedSnapshot(
  stateFolder: string,
  { bundle, pin, now }: { bundle: RecordBundle; pin: string; now: Date },
): Promise<void> {
  await mkdir(stateFolder, { recursive: true, mode: 0o700 });
  const path = join(stateFolder, "records.json");
  const book = new RecordBook({ pin, maxAgeMs: Number.POSITIVE_INFINITY, clock: () => now });
  const known = await readJsonFile(path, bookSnapshot);
  if (known) await book.restore(known);
  await book.accept(bundle.parties, known?.bundle.holds);
  await writeJsonFile(path, book.snapshot());
}
