import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { type Command, runCommand } from "../command/run-command.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { sqlOf } from "./transaction-sql.ts";

const longQuery = "select pg_sleep(20) as nothing";

describe("a query that nobody waits for any more", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const running = async (part: string) => {
    const rows = await desk.database.pool.query(
      "select 1 from pg_stat_activity where state = 'active' and pid <> pg_backend_pid() and query like $1",
      [`%${part}%`],
    );
    return rows.length;
  };
  const until = async (isReached: () => Promise<boolean>) => {
    for (const endMs = performance.now() + 8_000; performance.now() < endMs; ) if (await isReached()) return true;
    return false;
  };

  it("is cancelled in the database", async () => {
    const gone = new AbortController();
    const asked = sqlOf(desk.database.orm.fork(gone.signal), gone.signal).query(longQuery);
    const ended = expect(asked).rejects.toThrow(/abort/i);
    expect(await until(async () => (await running("pg_sleep(20)")) === 1)).toBe(true);
    gone.abort();
    await ended;
    expect(await until(async () => (await running("pg_sleep(20)")) === 0)).toBe(true);
  });

  it("is not even begun when the caller has gone before", async () => {
    const gone = AbortSignal.abort();
    await expect(sqlOf(desk.database.orm.fork(gone), gone).query(longQuery)).rejects.toThrow(/abort/i);
    expect(await running("pg_sleep(20)")).toBe(0);
  });

  it("goes on when no signal is handed down to it: the guard, taken away", async () => {
    const gone = new AbortController();
    const asked = sqlOf(desk.database.orm.fork(gone.signal)).query("select pg_sleep(1) as nothing");
    expect(await until(async () => (await running("pg_sleep(1)")) === 1)).toBe(true);
    gone.abort();
    expect(await running("pg_sleep(1)")).toBe(1);
    await asked;
  });

  it("leaves nothing of its command, which may be sent again under the same key", async () => {
    const { query } = desk.database.pool;
    const claimed = async () => (await query("select 1 from command")).length;
    const idempotencyKey = randomUUID();
    const giveCommand = (signal: AbortSignal | undefined, text: string) => {
      const work: Command<ChangedRow>["work"] = async ({ sql, record }) => {
        record({ action: "need.post", subject: "nothing" });
        await sql.query(text);
        return { ok: true, result: { id: "nothing", warnings: [] } };
      };
      const context = desk.context(desk.advocate, signal);
      return runCommand(context, { name: "postNeed", idempotencyKey, input: {}, resultForm: changedRow, work });
    };
    const gone = new AbortController();
    const ended = expect(giveCommand(gone.signal, "select pg_sleep(21) as nothing")).rejects.toThrow(/abort/i);
    expect(await until(async () => (await running("pg_sleep(21)")) === 1)).toBe(true);
    gone.abort();
    await ended;
    expect(await claimed()).toBe(0);
    expect(await giveCommand(undefined, "select 1")).toMatchObject({ ok: true });
    expect(await claimed()).toBe(1);
  });
});
