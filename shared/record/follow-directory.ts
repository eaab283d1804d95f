import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { HttpClient } from "#shared/http/send-http.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { recordBundle } from "#shared/record/party-record.ts";
import { bookSnapshot, type RecordBook, type Refusal } from "#shared/record/record-book.ts";

export type FollowOptions = {
  book: RecordBook;
  client: HttpClient;
  directoryUrl: string;
  stateFolder: string;
  pollMs: number;
  log: Logger;
  /** Told after each poll what of it was not believed. */
  onRefusals?: (refusals: readonly Refusal[]) => void;
};

export type Following = { refresh(): Promise<boolean>; stop(): void };

const maxBundleBytes = 16 * 1024 * 1024;

/**
 * Keeps a book current: restores the last snapshot, then asks the directory again and again. With the directory
 * away the book goes on with what it has, also across a restart.
 */
export async function followDirectory(options: FollowOptions): Promise<Following> {
  await restoreSnapshot(options);
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  const turn = async () => {
    // Nothing that anybody signed may end the following, or the process with it.
    await refreshBook(options).catch((err: unknown) => options.log.error({ err }, "records.refresh-failed"));
    if (!isStopped) timer = setTimeout(turn, options.pollMs);
  };
  await turn();
  return {
    refresh: () => refreshBook(options),
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

async function refreshBook(options: FollowOptions): Promise<boolean> {
  const { book, client, directoryUrl, log } = options;
  const sent = await client.send({
    method: "GET",
    url: `${directoryUrl}/records`,
    headers: { accept: "application/json" },
    timeoutMs: 2_000,
    maxBytes: maxBundleBytes,
  });
  const bundle = sent.ok && sent.status === 200 ? recordBundle.safeParse(parseJson(sent.body)).data : undefined;
  if (!bundle) {
    log.warn({ asOf: book.asOf }, "records.directory-away");
    return false;
  }
  const refusals = await book.accept(bundle.parties, bundle.holds, bundle.heldRows);
  options.onRefusals?.(refusals);
  for (const refusal of refusals) log.error(refusal, "records.refused");
  await keepSnapshot(options);
  return true;
}

async function restoreSnapshot({ book, stateFolder, log }: FollowOptions): Promise<void> {
  const text = await readFile(snapshotPath(stateFolder), "utf8").catch(() => undefined);
  if (text === undefined) return;
  try {
    await book.restore(bookSnapshot.parse(JSON.parse(text)));
  } catch {
    log.error({}, "records.snapshot-unreadable");
  }
}

/** A full or missing disk costs the memory of a restart, never the service itself. */
async function keepSnapshot({ stateFolder, book, log }: FollowOptions): Promise<void> {
  await saveSnapshot(stateFolder, book).catch((err: unknown) => log.error({ err }, "records.snapshot-unwritten"));
}

/** Written beside and renamed: a crash in between leaves the old one whole. */
async function saveSnapshot(stateFolder: string, book: RecordBook): Promise<void> {
  const path = snapshotPath(stateFolder);
  const draft = `${path}.${process.pid}.new`; // several processes of one service may share the folder
  await writeFile(draft, JSON.stringify(book.snapshot()), { mode: 0o600 });
  await rename(draft, path);
}

function snapshotPath(stateFolder: string): string {
  return join(stateFolder, "records.json");
}
