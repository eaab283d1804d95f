import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import pg from "pg";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";
import { ConnectionShares } from "./connection-shares.ts";

const poolSize = 4;

describe("one request", () => {
  let database: TestDatabase;
  const pools: pg.Pool[] = [];
  beforeAll(async () => {
    database = await createTestDatabase();
  }, 60_000);
  afterAll(async () => {
    for (const pool of pools) await pool.end();
    await database.drop();
  });

  function open(): pg.Pool {
    const pool = new pg.Pool({ connectionString: database.url, max: poolSize });
    pools.push(pool);
    return pool;
  }

  /** Milliseconds until another request is answered, while one asks for forty things at once. */
  async function waitOfAnother(pool: pg.Pool, shares: ConnectionShares): Promise<number> {
    const greedy = shares.run(() => Promise.all(Array.from({ length: 12 }, () => pool.query("select pg_sleep(0.1)"))));
    const started = performance.now();
    await shares.run(() => pool.query("select 1"));
    const waitedMs = performance.now() - started;
    await greedy;
    return waitedMs;
  }

  it("cannot hold a pool: another is answered meanwhile", async () => {
    const pool = open();
    const shares = new ConnectionShares(2);
    shares.govern(pool);
    await pool.query("select 1");
    expect(await waitOfAnother(pool, shares)).toBeLessThan(200);
    expect(pool.waitingCount).toBe(0);
  });

  it("could hold it, and is seen to, when nobody governs the pool", async () => {
    const pool = open();
    await pool.query("select 1");
    expect(await waitOfAnother(pool, new ConnectionShares(2))).toBeGreaterThan(200);
  });

  it("holds as many as it may, and gives each back, also after a failure", async () => {
    const pool = open();
    const shares = new ConnectionShares(2);
    shares.govern(pool);
    let most = 0;
    await shares.run(async () => {
      const ask = async (text: string) => {
        const client = await pool.connect();
        most = Math.max(most, pool.totalCount - pool.idleCount);
        await client.query(text).finally(() => client.release());
      };
      const asked = Array.from({ length: 20 }, (_, at) => ask(at % 3 === 0 ? "select nothing" : "select 1"));
      const ended = await Promise.allSettled(asked);
      expect(ended.filter(({ status }) => status === "rejected")).toHaveLength(7);
      await Promise.all([ask("select 1"), ask("select 1"), ask("select 1")]);
    });
    expect(most).toBe(2);
    expect(pool.idleCount).toBe(pool.totalCount);
  });
});
