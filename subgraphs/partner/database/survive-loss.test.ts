import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { inTransaction } from "./in-transaction.ts";

let desk: PartnerDesk;
beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
afterAll(() => desk.close());

/** More than the ORM's pool holds. */
const times = 10;

it("commands whose connection breaks between two of their queries fail alone, and keep no connection", async () => {
  const { orm, pool } = desk.database;
  for (let time = 0; time < times; time++) {
    const broken = inTransaction(orm.fork(), async (_, sql) => {
      const [row] = await sql.query<{ pid: number }>("select pg_backend_pid() as pid");
      await pool.query("select pg_terminate_backend($1, 5000)", [row?.pid]);
      await wait(20); // the news of it is read in another turn of the loop
      return { isKept: true, value: await sql.query("select 1") };
    });
    await expect(broken).rejects.toThrow();
  }
  expect(await orm.fork().execute("select 1 as one")).toEqual([{ one: 1 }]);
});
