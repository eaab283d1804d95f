import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { passkeysOf, passkeyTable, savePasskey } from "#shared/issuer/passkey/passkey.store.ts";
import { removeOwnPasskey } from "#shared/issuer/passkey/remove-own-passkey.ts";
import { linkAccount, upstreamAccountTable } from "#shared/issuer/upstream/upstream-account.store.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";

const now = new Date("2026-11-22T10:00:00Z");
const account = "north~1";
const service = "https://accounts.example";

describe("somebody's own passkey", () => {
  let database: TestDatabase;
  let pool: Pool;

  beforeAll(async () => {
    database = await createTestDatabase();
    pool = openPool({ url: database.url, maxConnections: 4, statementTimeoutMs: 5_000, onError: () => undefined });
    await pool.query(`${passkeyTable}${upstreamAccountTable}`);
  });
  afterAll(async () => {
    await pool?.close();
    await database?.drop();
  });
  beforeEach(async () => {
    await pool.query("delete from passkey");
    await pool.query("delete from upstream_account");
  });

  const save = (id: string, whose = account) => {
    const facts = { publicKey: "k", counter: 0, transports: [], isBackupEligible: true, isBackedUp: true };
    return savePasskey(pool, { id, account: whose, ...facts }, now);
  };
  const remove = (id: string, accountService?: string) =>
    pool.transaction((sql) => removeOwnPasskey(sql, { account, id, accountService }));
  const left = async () => (await passkeysOf(pool, account)).map(({ id }) => id);

  it("goes when another is left, and is not found a second time", async () => {
    await save("a");
    await save("b");
    expect([await remove("a"), await remove("a"), await left()]).toEqual(["REMOVED", "PASSKEY_GONE", ["b"]]);
  });

  it("stays when it is the last way in, also of two that are removed at once", async () => {
    await save("a");
    await save("b");
    const told = await Promise.all([remove("a"), remove("b")]);
    expect([told.sort(), (await left()).length]).toEqual([["LAST_WAY_IN", "REMOVED"], 1]);
  });

  it("goes when its person has an account at the service that lets people in now, and not at another", async () => {
    await save("a");
    await linkAccount(pool, { issuer: service, subject: "1", account }, now);
    expect(await remove("a")).toBe("LAST_WAY_IN");
    expect(await remove("a", "https://other.example")).toBe("LAST_WAY_IN");
    expect(await remove("a", service)).toBe("REMOVED");
  });

  it("is nobody else's to remove", async () => {
    await save("a");
    await save("b");
    await save("theirs", "north~2");
    expect(await remove("theirs")).toBe("PASSKEY_GONE");
    expect(await passkeysOf(pool, "north~2")).toHaveLength(1);
  });
});
