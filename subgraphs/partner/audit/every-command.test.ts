import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { buildPartnerSchema } from "../graph/build-partner-schema.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { commandCases } from "./every-command.fixture.ts";
import { recordedTables } from "./records.migration.ts";

/** Tables that hold nothing which people do, and why that is so. */
const otherTables: Readonly<Record<string, string>> = {
  opportunity_unsaid: "what a home that says all anew has not said yet",
  blind_list: "what a blind answer is compared with, looks random and goes with it; that it came is recorded",
  conflict_name: "hashes of the own list; that it was read is recorded with its counts",
  forgetting_told: "ids of rows that others were asked to forget; that they were erased is recorded",
  need_search: "how far looking for somebody has come; what is shown, and every step, is recorded",
  change: "that a watched row changed, with nothing of it: the change itself is recorded",
  change_feed: "how far the places given to changes have come",
  deadline: "when something is due; what is done then is recorded",
  inbox_epoch: "one life of this database, for those who tell us something",
  inbox_sender: "how far a peer's word was taken",
  audit_entry: "the records themselves",
  audit_chain: "the end of their chain",
  audit_head: "its signed heads",
  audit_epoch: "what restores have announced",
  held_head: "heads of peers",
  refused_head: "heads of peers",
  outbox: "follows a responder's change in the same transaction",
  outbox_recipient: "how far a recipient has come",
  passkey: "how somebody signs in: entered with their person's record, counted at every use",
  upstream_account: "how somebody signs in: linked with their person's record",
  notice_mail: "the e-mails that wait; what becomes of them is recorded",
  home_zone: "what the settings, or the country of the organization's record, say of it",
  oidc_item: "sessions and grants that run out by themselves",
  mikro_orm_migrations: "which steps of the schema have run",
};

describe("every command of a partner", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const give = async (name: string, variables: Record<string, unknown>) => {
    const types = { ...commandCases[name]?.types, idempotencyKey: "ID!" };
    const declared = Object.entries(types).map(([argument, type]) => `$${argument}: ${type}`);
    const given = Object.keys(types).map((argument) => `${argument}: $${argument}`);
    const query = `mutation (${declared}) { done: ${name}(${given}) { problems { code path } } }`;
    return desk.ask(desk.coordinator, query, { idempotencyKey: randomUUID(), ...variables });
  };
  const dump = async () => {
    const tables = [...recordedTables, "audit_entry", "outbox"];
    const texts = tables.map(
      (table) => `(select coalesce(string_agg(t::text, ' ' order by t::text), '') from ${table} t)`,
    );
    const [row] = await desk.database.pool.query<{ whole: string }>(`select concat_ws('|', ${texts}) as whole`);
    return row?.whole;
  };
  const countEntries = async () => {
    const sql = "select count(*)::int as count from audit_entry where action <> 'need.read'";
    const [row] = await desk.database.pool.query<{ count: number }>(sql);
    return row?.count ?? 0;
  };

  it("has a case here", async () => {
    const { schema } = await buildPartnerSchema();
    expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(Object.keys(commandCases).sort());
  });

  it("changes only tables whose changes need a record", async () => {
    const sql = `select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`;
    const tables = (await desk.database.pool.query<{ name: string }>(sql)).map(({ name }) => name);
    expect(tables.sort()).toEqual([...recordedTables, ...Object.keys(otherTables)].sort());
  });

  for (const [name, { ready }] of Object.entries(commandCases)) {
    it(`cannot be committed without its record: ${name}`, async () => {
      const { pool } = desk.database;
      const variables = await ready(desk);
      await pool.query(`create function lose_record() returns trigger language plpgsql as 'begin return null; end'`);
      await pool.query("create trigger lost before insert on audit_entry for each row execute function lose_record()");
      const before = await dump();
      const lost = await give(name, variables).finally(() => pool.query("drop function lose_record cascade"));
      expect(lost.errors?.map(({ message }) => message).join()).toContain("has no record in its transaction");
      expect(await dump()).toBe(before);
      const entries = await countEntries();
      expect(await give(name, variables)).toEqual({ data: { done: { problems: [] } } });
      expect(await countEntries()).toBeGreaterThan(entries);
    });
  }
});
