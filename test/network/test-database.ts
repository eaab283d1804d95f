import { randomUUID } from "node:crypto";
import type pg from "pg";
import { withTestServer } from "./test-server.ts";

export type TestDatabase = { url: string; drop(): Promise<void> };

/** A schema that many tests start from: made once per run, then cloned. */
export type DatabaseTemplate = {
  /** Letters, digits and `_`; the same name always means the same content. */
  name: string;
  prepare: (url: string) => Promise<void>;
};

const owner = "alight_test";

/**
 * A PostgreSQL database of its own for a test, on the server that all tests of the run share. Its role is no
 * superuser, as in the product. `drop` it when done, even while connections are open.
 * @example const database = await createTestDatabase({ name: "partner", prepare: (url) => migrate(url) });
 */
export async function createTestDatabase(template?: DatabaseTemplate): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const url = await withTestServer(async (admin, adminUrl) => {
    const source = template ? await ensureTemplate(admin, { template, adminUrl }) : "template0";
    await admin.query(`create database "${name}" owner ${owner} template "${source}" strategy file_copy`);
    return ownerUrl(adminUrl, name);
  });
  return { url, drop: () => dropDatabase(name) };
}

async function dropDatabase(name: string): Promise<void> {
  await withTestServer((admin) => admin.query(`drop database if exists "${name}" with (force)`));
}

/** The first of all workers makes it; the others wait at the lock. */
async function ensureTemplate(
  admin: pg.Client,
  { template, adminUrl }: { template: DatabaseTemplate; adminUrl: string },
): Promise<string> {
  const name = `template_${template.name}`;
  await admin.query("select pg_advisory_lock(hashtext($1))", [name]);
  try {
    const { rowCount } = await admin.query("select 1 from pg_database where datname = $1", [name]);
    if ((rowCount ?? 0) > 0) return name;
    await makeTemplate(admin, { name, adminUrl, prepare: template.prepare });
    return name;
  } finally {
    await admin.query("select pg_advisory_unlock(hashtext($1))", [name]);
  }
}

/** Prepared under another name first, so that a failure leaves no half template behind. */
async function makeTemplate(
  admin: pg.Client,
  { name, adminUrl, prepare }: { name: string; adminUrl: string; prepare: (url: string) => Promise<void> },
): Promise<void> {
  const draft = `draft_${randomUUID().replaceAll("-", "")}`;
  await admin.query(`create database "${draft}" owner ${owner} template template0 strategy file_copy`);
  await prepare(ownerUrl(adminUrl, draft));
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [draft]);
  await admin.query(`alter database "${draft}" rename to "${name}"`);
}

function ownerUrl(adminUrl: string, name: string): string {
  const url = new URL(adminUrl);
  url.username = owner;
  url.password = owner;
  url.pathname = `/${name}`;
  return url.href;
}
