import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Finding } from "#shared/audit/finding.ts";
import { verifyRecords } from "#shared/audit/verify-records.ts";
import { eventually } from "../../../test/journeys/eventually.ts";
import { EditionStory, everybody } from "../edition/edition-story.fixture.ts";
import { patienceMs } from "../statistics.fixture.ts";
import { recordedTables } from "./recorded-tables.ts";
import { recordsChain } from "./records-chain.ts";

const [witness = ""] = everybody;
let story: EditionStory;

const ask = <Row>(text: string) => story.desk.pool.query<Row>(text);
const heads = () => story.desk.partner(witness).heads;
const newest = () => heads().at(-1);

/** As `npm run audit -- verify --organization statistics` does, with what one peer was really shown. */
async function verify(): Promise<Finding[]> {
  const last = newest();
  const { findings } = await verifyRecords({
    ...{ party: recordsChain, pool: story.desk.pool, tables: recordedTables },
    isOwnKey: (keyid) => keyid === last?.keyid,
    ask: async () => ({ testimonies: [{ witness, held: last ? [last] : [], refused: [] }], silent: [] }),
  });
  return findings;
}

/** Changes something, verifies, and puts it back. */
async function verifyWith(change: string, back: string): Promise<string[]> {
  await ask(change);
  const findings = await verify();
  await ask(back);
  expect(await verify()).toEqual([]);
  return findings.map(({ code, position }) => `${code} ${position}`);
}

beforeAll(async () => {
  story = await EditionStory.open();
  story.next();
  await story.begin();
  const isShown = async () => {
    const [end] = await ask<{ position: string; unsealed: string }>(
      "select position, (select count(*) from audit_entry where position is null) as unsealed from audit_chain",
    );
    return end?.unsealed === "0" && newest()?.head.position === Number(end.position);
  };
  await eventually("the newest head is shown", isShown, patienceMs);
}, 60_000);
afterAll(() => story.desk.close());

describe("the records of the statistics service", () => {
  it("are a chain with a name of its own, whose heads organizations are shown", async () => {
    expect(recordsChain).toBe("centre.statistics");
    expect(new Set(heads().map(({ head }) => head.organization))).toEqual(new Set([recordsChain]));
    expect(newest()?.head.position).toBeGreaterThanOrEqual(1 + everybody.length + 1);
    expect(await verify()).toEqual([]);
  });

  it("are verified with every table whose changes the database guards", async () => {
    const guarded = await ask<{ name: string }>(
      "select tgrelid::regclass::text as name from pg_trigger where tgname like '%\\_recorded' order by 1",
    );
    expect(guarded.map(({ name }) => name)).toEqual([...recordedTables].sort());
  });

  it("cannot be changed unseen", async () => {
    const found = await verifyWith(
      "update audit_entry set actor = 'dogwood-' || actor where position = 2",
      "update audit_entry set actor = substr(actor, 9) where position = 2",
    );
    expect(found).toEqual(["CHANGED 2"]);
  });

  it("cannot lose an effect's entry, nor a table's guard, unseen", async () => {
    await ask("create table kept as select * from audit_entry where position = 1");
    const put = "insert into audit_entry overriding system value select * from kept";
    expect(await verifyWith("delete from audit_entry where position = 1", put)).toEqual(
      expect.arrayContaining(["MISSING 1"]),
    );
    const guard = (state: string) => `alter table edition_share ${state} trigger edition_share_recorded`;
    expect(await verifyWith(guard("disable"), guard("enable"))).toEqual(["UNGUARDED null"]);
  });

  it("cannot be cut unseen, with everything that speaks of the tail: a peer holds its head", async () => {
    const end = newest()?.head.position ?? 0;
    await ask(`delete from audit_head where position >= ${end}`);
    await ask(`delete from audit_entry where position = ${end}`);
    await ask(`update audit_chain set position = ${end - 1},
      hash = (select hash from audit_entry where position = ${end - 1})`);
    const found = await verify();
    expect(found.map(({ code, position }) => `${code} ${position}`)).toContain(`CUT ${end}`);
    expect(found.map(({ sentence }) => sentence).join()).toContain(`${witness} holds a signed head with entry ${end}`);
  });
});
