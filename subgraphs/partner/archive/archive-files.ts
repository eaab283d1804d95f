import type { Client } from "../backup/backup-table.store.ts";
import { sqlOn } from "../backup/sql-on.ts";
import { maxNeeds, maxTextLength, type NeedDocument } from "../export/need-document.ts";
import { readDocuments } from "../export/read-documents.ts";
import { writeHtcds } from "../export/write-htcds.ts";
import { writeNeedsJson } from "../export/write-needs-json.ts";
import { columnEntries, needIdsAfter, rowLines } from "./archive-rows.store.ts";
import { archivedTables } from "./archive-tables.data.ts";

/** One file of the archive. */
export type ArchiveFile = { name: string; text: string; rows: number };

export type Archiving = { client: Client; organization: string; madeAt: Date };

/** A file is held in memory before it is sealed: about this many characters of it. */
const pieceLength = 2_000_000;

/** All files of an archive but its sums, one after the other. */
export async function* archiveFiles(archiving: Archiving): AsyncGenerator<ArchiveFile> {
  const { client } = archiving;
  yield { name: "README.txt", text: readme(archiving), rows: 0 };
  yield { name: "dictionary.csv", text: await dictionary(client), rows: 0 };
  for (const table of Object.keys(archivedTables)) yield* tableFiles(client, table);
  yield* needFiles(archiving);
}

async function* tableFiles(client: Client, table: string): AsyncGenerator<ArchiveFile> {
  let piece = 1;
  let lines: string[] = [];
  let length = 0;
  const file = () => ({ name: `tables/${table}-${numbered(piece)}.jsonl`, text: linesOf(lines), rows: lines.length });
  for await (const some of rowLines(client, table)) {
    lines.push(...some);
    length += some.reduce((sum, line) => sum + line.length, 0);
    if (length < pieceLength) continue;
    yield file();
    [piece, lines, length] = [piece + 1, [], 0];
  }
  if (lines.length > 0 || piece === 1) yield file();
}

/** Needs once more, in the forms that `importNeeds` takes, in files that are not too large for it. */
async function* needFiles({ client, organization, madeAt }: Archiving): AsyncGenerator<ArchiveFile> {
  let piece = 1;
  let waiting: NeedDocument[] = [];
  const files = (): ArchiveFile[] => [
    { name: `needs/needs-${numbered(piece)}.json`, text: writeNeedsJson(organization, waiting, madeAt), rows: 0 },
    { name: `needs/htcds-${numbered(piece)}.csv`, text: writeHtcds(organization, waiting), rows: 0 },
  ];
  for (let after = ""; ; ) {
    const ids = await needIdsAfter(client, after, maxNeeds);
    for (const document of await readDocuments(sqlOn(client), ids)) {
      const isFull = waiting.length === maxNeeds;
      if (
        waiting.length > 0 &&
        (isFull || writeNeedsJson(organization, [...waiting, document], madeAt).length > maxTextLength)
      ) {
        yield* files();
        [piece, waiting] = [piece + 1, []];
      }
      waiting.push(document);
    }
    const last = ids.at(-1);
    if (last === undefined) break;
    after = last;
  }
  if (waiting.length > 0) yield* files();
}

async function dictionary(client: Client): Promise<string> {
  const entries = await columnEntries(client, Object.keys(archivedTables));
  const rows = entries.map(({ table, column, type, isRequired, refers }) => {
    return [table, column, type, isRequired ? "yes" : "no", refers ?? "", archivedTables[table] ?? ""];
  });
  const heading = ["table", "column", "type", "always there", "refers to", "a row of the table is"];
  return [heading, ...rows].map((cells) => `${cells.map(cellOf).join(",")}\r\n`).join("");
}

function readme({ organization, madeAt }: Archiving): string {
  return `Archive of ${organization}, as of ${madeAt.toISOString()}.

tables/*.jsonl   every row, as one line of JSON (UTF-8), in pieces by table
dictionary.csv   every table and column: its type, what it refers to, what a row is
needs/*.json     the needs with their introductions, as importNeeds takes them
needs/*.csv      the same needs in the form of the Human Trafficking Case Data Standard 2.0
                 (IOM, CC BY 4.0; no endorsement by IOM is implied)
sums.txt         SHA-256 of every file: sha256sum -c sums.txt

Times are UTC. Ids are <organization>~<uuid>. Codes are those of the network's commons.
Sealed parts stay sealed: whoever may open them has the key. Sessions and ways to sign in are not here.
A new server that is to be the same organization is made by a move, not from this: docs/moving.md.
`;
}

function cellOf(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function linesOf(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

function numbered(piece: number): string {
  return String(piece).padStart(4, "0");
}
