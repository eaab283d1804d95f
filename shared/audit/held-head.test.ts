import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openHead, signHead } from "#shared/audit/audit-head.ts";
import { headsHeldOf, headsRefusedOf, holdHead } from "#shared/audit/held-head.store.ts";
import { chainTables, changeFunctions } from "#shared/audit/record-tables.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { generateSigningJwk } from "#shared/signature/signing-key.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";

const now = new Date("2026-11-22T10:00:00Z");
const entryTable = "create table audit_entry (id text primary key, at timestamptz, actor text)";

describe("the heads of a peer", () => {
  let database: TestDatabase;
  let pool: Pool;
  const { privateJwk } = generateSigningJwk();
  const signer = { party: "alder", key: () => privateJwk, clock: () => now };
  const epoch = randomUUID();
  const hashOf = (letter: string) => letter.repeat(43);
  const show = async (position: number, letter: string, of = epoch) => {
    const opened = await signHead(signer, { epoch: of, position, hash: hashOf(letter) });
    return pool.transaction((sql) => holdHead(sql, opened, now));
  };

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool({ url: database.url, maxConnections: 4, statementTimeoutMs: 5_000, onError: () => undefined });
    for (const sql of [entryTable, changeFunctions, chainTables]) await pool.query(sql);
  });
  afterAll(async () => {
    await pool.close();
    await database.drop();
  });

  it("are kept as long as they go forward, the same one twice too", async () => {
    expect([await show(3, "a"), await show(3, "a"), await show(7, "b")]).toEqual(["KEPT", "KEPT", "KEPT"]);
    expect(await headsHeldOf(pool, "alder")).toMatchObject([{ position: 7, hash: hashOf("b") }]);
  });

  it("are refused when they go back or fork, and the signed word is kept", async () => {
    expect([await show(6, "b"), await show(7, "c")]).toEqual(["BEHIND", "FORK"]);
    const refused = await Promise.all((await headsRefusedOf(pool, "alder")).map(openHead));
    expect(refused.map((one) => one?.head.hash).sort()).toEqual([hashOf("b"), hashOf("c")]);
    expect(await headsHeldOf(pool, "alder")).toMatchObject([{ position: 7, hash: hashOf("b") }]);
  });

  it("of two that arrive at once and differ, one is kept", async () => {
    const verdicts = await Promise.all([show(9, "d"), show(9, "e")]);
    expect(verdicts.sort()).toEqual(["FORK", "KEPT"]);
  });

  it("cannot fill the database with ever new chains", async () => {
    const verdicts: string[] = [];
    for (let count = 0; count < 25; count++) verdicts.push(await show(1, "f", randomUUID()));
    expect(verdicts.filter((verdict) => verdict === "KEPT")).toHaveLength(19);
    expect(verdicts.at(-1)).toBe("TOO_MANY");
  });
});
