import { afterAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type DatabaseTemplate, type TestDatabase } from "./test-database.ts";

const made: TestDatabase[] = [];
let prepared = 0;
const template: DatabaseTemplate = {
  name: "test_database_test",
  prepare: async (url) => {
    prepared += 1;
    await ask(url, "create table tree (name text); insert into tree values ('alder')");
  },
};

async function ask(url: string, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

async function make(from?: DatabaseTemplate): Promise<TestDatabase> {
  const database = await createTestDatabase(from);
  made.push(database);
  return database;
}

describe("a test's database", () => {
  afterAll(() => Promise.all(made.map((one) => one.drop())));

  it("is empty, writable, and owned by a role that is no superuser", async () => {
    const { url } = await make();
    await ask(url, "create table tree (name text)");
    expect(await ask(url, "select usesuper from pg_user where usename = current_user")).toEqual([{ usesuper: false }]);
  });

  it("is cloned from a template that is prepared once", async () => {
    const clones = await Promise.all([make(template), make(template), make(template)]);
    await ask(clones[0]?.url ?? "", "delete from tree");
    expect(await ask(clones[1]?.url ?? "", "select name from tree")).toEqual([{ name: "alder" }]);
    expect(prepared).toBe(1);
  });

  it("is gone after drop, open connections or not", async () => {
    const database = await createTestDatabase();
    const client = new pg.Client({ connectionString: database.url });
    client.on("error", () => undefined);
    await client.connect();
    await database.drop();
    await expect(ask(database.url, "select 1")).rejects.toThrow("does not exist");
  });
});
