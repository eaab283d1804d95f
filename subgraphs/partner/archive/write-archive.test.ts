import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import { appendAuditEntries } from "../audit/audit-entry.store.ts";
import { type BackedUp, canary, makeOrganization, withRows } from "../backup/backup.fixture.ts";
import { openSealed } from "../backup/seal.ts";
import { inTransaction } from "../database/in-transaction.ts";
import { openDatabase } from "../database/open-database.ts";
import { draftOfImport } from "../export/draft-of-import.ts";
import { readHtcds } from "../export/read-htcds.ts";
import { readNeedsJson } from "../export/read-needs-json.ts";
import { insertNeeds } from "../need/need.store.ts";
import { archivedTables, leftOutTables } from "./archive-tables.data.ts";
import { writeArchive } from "./write-archive.ts";

const passphrase = "correct horse battery staple";
const run = promisify(execFile);
const now = new Date("2026-11-22T10:00:00Z");
const needs = 120;

/** Needs with a canary in none of their codes, as a file would have brought them in. */
async function addNeeds(url: string): Promise<void> {
  const database = await openDatabase(url, createLogger("partner", "silent"));
  const issues = [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" as const }];
  const document = { urgency: "SOON" as const, languages: ["es"], issues };
  const newId = () => `colorado~${randomUUID()}`;
  const drafts = Array.from({ length: needs }, (_, index) => {
    const need = { document, content: { urgency: "SOON" as const, languages: ["es"] }, isOurs: false };
    return draftOfImport(need, { now, person: "colorado~x", reference: `word-${index}`, newId });
  });
  await inTransaction(database.orm.fork(), async (em) => {
    await insertNeeds(em, drafts);
    const source = {
      actor: { issuer: "service", id: "test" },
      requestId: "test",
      now,
      newId: () => `colorado~${randomUUID()}` as const,
    };
    await appendAuditEntries(em, source, [{ action: "demo.seed", subject: "colorado" }]);
    return { isKept: true, value: undefined };
  });
  await database.close();
}

describe("an archive of an organization", () => {
  let made: BackedUp;
  let opened: string;
  let told: Awaited<ReturnType<typeof writeArchive>>;
  const path = () => join(made.folder, "colorado.archive");

  beforeAll(async () => {
    made = await makeOrganization();
    await addNeeds(made.config.databaseUrl);
    told = await writeArchive(made.config, { to: path(), seal: { passphrase } });
    opened = join(made.folder, "opened");
    await mkdir(opened);
    const pieces: Uint8Array[] = [];
    for await (const piece of await openSealed(path(), { passphrase })) pieces.push(piece);
    await writeFile(join(made.folder, "a.tar"), Buffer.concat(pieces));
    await run("tar", ["-xf", join(made.folder, "a.tar"), "-C", opened]);
  }, 60_000);
  afterAll(async () => {
    await made.drop();
    await rm(made.folder, { recursive: true, force: true });
  });

  it("is one sealed file for its owner's eyes, never written over another", async () => {
    expect((await stat(path())).mode & 0o777).toBe(0o600);
    expect((await readFile(path())).includes("record-clear")).toBe(false);
    const again = writeArchive(made.config, { to: path(), seal: { passphrase } });
    await expect(again).rejects.toThrow("is there already, and an archive is never written over");
  });

  it("is an ordinary tar whose sums hold", async () => {
    const { stdout } = await run("sha256sum", ["-c", "sums.txt"], { cwd: opened });
    expect(stdout.trim().split("\n")).toHaveLength(told.files);
    expect(stdout).not.toContain("FAILED");
  });

  it("holds every row of every table but those that it says it leaves out, and no session", async () => {
    const counts = await withRows(made.config.databaseUrl, async (ask) => {
      const found = new Map<string, number>();
      for (const table of Object.keys(archivedTables)) {
        found.set(table, Number((await ask(`select count(*) as line from "${table}"`))[0]));
      }
      return found;
    });
    for (const [table, count] of counts) {
      const lines = (await readFile(join(opened, `tables/${table}-0001.jsonl`), "utf8")).split("\n").filter(Boolean);
      expect({ table, rows: lines.map((line) => JSON.parse(line)).length }).toEqual({ table, rows: count });
    }
    expect(told.rows).toBe([...counts.values()].reduce((sum, count) => sum + count, 0));
    expect((await readFile(join(made.folder, "a.tar"))).includes(canary)).toBe(false);
  });

  it("knows every table there is, and explains every column of what it holds", async () => {
    const tables = await withRows(made.config.databaseUrl, (ask) =>
      ask("select tablename as line from pg_tables where schemaname = 'public' order by 1"),
    );
    expect([...Object.keys(archivedTables), ...Object.keys(leftOutTables)].sort()).toEqual(tables.sort());
    const dictionary = await readFile(join(opened, "dictionary.csv"), "utf8");
    expect(dictionary).toContain("need_issue,need_id,text,yes,need,");
    for (const table of Object.keys(archivedTables)) expect(dictionary).toContain(`\r\n${table},`);
  });

  it("holds the needs in files that can be brought in", async () => {
    const names = await readdir(join(opened, "needs"));
    const read = async (name: string) => {
      const text = await readFile(join(opened, "needs", name), "utf8");
      return name.endsWith(".json") ? readNeedsJson(text) : readHtcds(text);
    };
    for (const form of [".json", ".csv"]) {
      const files = await Promise.all(names.filter((name) => name.endsWith(form)).map(read));
      expect(files.flatMap(({ problems }) => problems)).toEqual([]);
      expect(files.flatMap((file) => file.needs)).toHaveLength(needs);
    }
  });

  it("is not made of a database with a table that nobody has thought of", async () => {
    const other = await makeOrganization();
    await withRows(other.config.databaseUrl, (ask) => ask("create table secret_notes (id text)"));
    const making = writeArchive(other.config, { to: join(other.folder, "b.archive"), seal: { passphrase } });
    await expect(making).rejects.toThrow("secret_notes");
    await other.drop();
    await rm(other.folder, { recursive: true, force: true });
  });
});
