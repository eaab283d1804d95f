import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { createLogger } from "#shared/logging/logger.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { createTestDatabase } from "../../../test/network/test-database.ts";
import { openDatabase } from "../database/open-database.ts";
import { seedDemoPeople } from "../person/demo-people.ts";
import type { BackupConfig } from "./config.ts";

const log = createLogger("partner", "silent");
export const organization = "colorado";
export const now = new Date("2026-11-22T10:00:00Z");

/** Nobody may find this in a sealed file. */
export const canary = "canary-7b1f-of-a-session";

const template = {
  name: "backed_up",
  prepare: async (url: string) => {
    const database = await openDatabase(url, log);
    await seedDemoPeople(database.orm.fork(), organization, now);
    await database.pool.query(
      `insert into oidc_item (model, id_hash, payload, expires_at) values ('Session', 'x', $1, now() + interval '1 day')`,
      [JSON.stringify({ canary })],
    );
    await database.close();
  },
};

export type BackedUp = { config: BackupConfig; folder: string; drop(): Promise<void> };

/** An organization with its people and a session, whose partner is not running, and its files. */
export async function makeOrganization(changes: Partial<BackupConfig> = {}): Promise<BackedUp> {
  const database = await createTestDatabase(template);
  const folder = await mkdtemp(join(tmpdir(), "alight-backup-"));
  const keysPath = join(folder, "keys.json");
  const { privateJwk } = generateSigningJwk();
  await writeFile(keysPath, JSON.stringify({ development: true, signing: privateJwk }));
  await writeFile(join(folder, "records.json"), "{}");
  const config: BackupConfig = {
    environment: "development",
    organization,
    publicUrl: "https://colorado.example",
    networkPin: "p".repeat(43),
    keysPath,
    stateFolder: folder,
    caseKeysFolder: join(folder, "case-keys"),
    databaseUrl: database.url,
    ...changes,
  };
  return { config, folder, drop: () => database.drop() };
}

/** Every schema, and every row of every table but those that go by. */
export async function readAll(url: string, schema = "public"): Promise<string[]> {
  return withRows(url, async (ask) => {
    const tables = await ask(
      `select format('%I.%I', schemaname, tablename) as line from pg_tables where schemaname = $1 order by 1`,
      [schema],
    );
    const lines: string[] = [];
    for (const table of tables) {
      const rows = await ask(`select one::text as line from ${table} as one order by 1`);
      lines.push(...rows.map((line) => `${table} ${line}`));
    }
    return lines;
  });
}

export async function withRows<Result>(
  url: string,
  work: (ask: (text: string, values?: unknown[]) => Promise<string[]>) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(async (text, values) => {
      const { rows } = await client.query<{ line: string }>(text, values);
      return rows.map(({ line }) => line);
    });
  } finally {
    await client.end();
  }
}
