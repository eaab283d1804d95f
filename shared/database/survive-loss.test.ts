import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { openPool } from "#shared/database/pool.ts";
import { surviveLoss } from "#shared/database/survive-loss.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
}, 60_000);
afterAll(() => database.drop());

/** Ends a connection from the server's side, and waits until nothing of it is left there. */
async function end(pid: number | undefined): Promise<void> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("select pg_terminate_backend($1, 5000)", [pid]);
  await client.end();
  await wait(50); // the news of it is read in another turn of the loop
}

const pidText = "select pg_backend_pid() as pid";

describe("a connection that breaks while it is held between two queries", () => {
  it("fails the next query of whoever holds it, and nobody else's", async () => {
    const pool = openPool({
      ...{ url: database.url, maxConnections: 2, statementTimeoutMs: 5_000 },
      onError: () => undefined,
    });
    const held = pool.transaction(async (sql) => {
      const [row] = await sql.query<{ pid: number }>(pidText);
      await end(row?.pid);
      return sql.query("select 1");
    });
    await expect(held).rejects.toThrow();
    expect(await pool.query("select 1 as one")).toEqual([{ one: 1 }]);
    await pool.close();
  });

  it("is given back once, however often its holder tries, and is not taken again", async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    surviveLoss(pool);
    const client = await pool.connect();
    const { rows } = await client.query<{ pid: number }>(pidText);
    await end(rows[0]?.pid);
    expect([pool.totalCount, client.listenerCount("error") > 0]).toEqual([0, true]);
    client.release();
    client.release();
    const other = await pool.connect();
    expect(other).not.toBe(client);
    other.release();
    expect(pool.idleCount).toBe(1);
    await pool.end();
  });

  it("would stay with its holder, and end the process, if nobody listened", async () => {
    const pool = new pg.Pool({ connectionString: database.url, max: 1 });
    const client = await pool.connect();
    expect(client.listenerCount("error")).toBe(0);
    client.on("error", () => undefined);
    const { rows } = await client.query<{ pid: number }>(pidText);
    await end(rows[0]?.pid);
    expect(pool.totalCount).toBe(1);
    client.release(true);
    await pool.end();
  });
});
