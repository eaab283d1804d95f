import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import { newestNeeds } from "../../need/need.store.ts";
import { openPartnerDesk, type PartnerDesk } from "../../partner.fixture.ts";
import { verifySealed } from "../../retention/retention.fixture.ts";
import { now } from "../demo-data.fixture.ts";
import { seedDemo } from "../seed-demo.ts";
import { needsOfQuarter, seedHistory } from "./seed-history.ts";

const log = createLogger("test", "silent");

async function openDemo(organization: string): Promise<PartnerDesk> {
  const desk = await openPartnerDesk(organization);
  const em = desk.database.orm.fork();
  await seedDemo({ em, organization, country: undefined, organizations: [], now, log });
  return desk;
}

let colorado: PartnerDesk;
let bucharest: PartnerDesk;
beforeAll(async () => {
  [colorado, bucharest] = await Promise.all([openDemo("colorado"), openDemo("bucharest")]);
}, 120_000);
afterAll(async () => {
  await colorado.close();
  await bucharest.close();
});

function writeHistory({ database, organization }: PartnerDesk) {
  return seedHistory(database.orm.fork(), { organization, now });
}

async function openNeeds({ database }: PartnerDesk) {
  return newestNeeds(database.orm.fork(), { first: 100, after: undefined }, { status: "OPEN" });
}

async function countRows({ database }: PartnerDesk) {
  const [row] = await database.pool.query<Record<string, number>>(
    `select (select count(*) from need)::int as needs, (select count(*) from introduction)::int as introductions,
       (select count(*) from introduction where state not in ('CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'CONFLICT_OF_INTEREST'))::int as live,
       (select count(*) from introduction_step)::int as steps, (select count(*) from inbox_item)::int as items,
       (select count(*) from reservation where state <> 'RELEASED')::int as held,
       (select count(*) from outbox where recipient like 'partner:%')::int as events,
       (select count(*) from change)::int as changes, (select count(*) from deadline)::int as deadlines, (select count(*) from audit_entry)::int as entries`,
  );
  return row ?? {};
}

describe("giving an organization of the demonstration its past", () => {
  it("adds needs that have ended, and their introductions; nothing that lives, waits or is told to anybody", async () => {
    const [before, open] = [await countRows(colorado), await openNeeds(colorado)];
    const [told] = await Promise.all([writeHistory(colorado), writeHistory(bucharest)]);
    const after = await countRows(colorado);
    expect(told).toMatchObject({ period: "2026-Q3", needs: needsOfQuarter });
    expect(after).toMatchObject({
      needs: (before.needs ?? 0) + needsOfQuarter,
      introductions: told.introductions,
      items: told.inboxItems,
    });
    expect(after).toMatchObject({ live: 0, held: 0, changes: 0, events: before.events, deadlines: before.deadlines });
    expect(after.entries).toBe((before.entries ?? 0) + 1);
    expect((await openNeeds(colorado)).map(({ id }) => id)).toEqual(open.map(({ id }) => id));
  }, 60_000);

  it("adds nothing a second time, nor when two begin at once", async () => {
    const before = await countRows(colorado);
    const again = await Promise.all([writeHistory(colorado), writeHistory(colorado)]);
    expect(again).toMatchObject([{ needs: 0 }, { needs: 0 }]);
    expect(await countRows(colorado)).toEqual(before);
  });

  it("leaves records that hold", async () => {
    expect(await verifySealed(colorado)).toEqual([]);
  }, 60_000);

  it("is told alike by both sides: each request at the home is in the inbox of the responder's organization", async () => {
    const asked = await colorado.database.pool.query<{ id: string; state: string; responder: string }>(
      "select id, state, responder from introduction where organization = 'bucharest' order by id",
    );
    const known = await bucharest.database.pool.query<{ id: string; state: string; responder: string }>(
      "select introduction as id, state, responder from inbox_item where home = 'colorado' order by id",
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(known).toEqual(asked);
  });

  it("gives the closed needs it began with their answers, by its own responders", async () => {
    const [row] = await colorado.database.pool.query<{ silent: number; abroad: number }>(
      `select count(*) filter (where not exists (select from introduction i where i.need = n.id))::int as silent,
         count(*) filter (where exists (select from introduction i where i.need = n.id and i.organization <> 'colorado'))::int as abroad
       from need n where n.status = 'CLOSED' and n.posted_at < '2026-07-01'`,
    );
    expect(row?.abroad).toBe(0);
    expect(row?.silent).toBeLessThan(60);
  });

  it("is what coordinators read in their report, with what was given to others", async () => {
    const query = `query { _entities(representations: [{ __typename: "Organization", id: "colorado" }]) {
      ... on Organization { report(period: "2026-Q3") { posted daysToFirstAnswer { count }
        given { asked accepted byOrganization { organization { id } asked } } } } } }`;
    const { data } = await colorado.ask(colorado.coordinator, query);
    const [row] = await colorado.database.pool.query<{ asked: number }>(
      "select count(*)::int as asked from inbox_item where home <> 'colorado' and received_at < '2026-10-01'",
    );
    expect(data).toMatchObject({ _entities: [{ report: { given: { asked: row?.asked } } }] });
    expect(JSON.stringify(data)).toContain('"organization":{"id":"manila"}');
    expect(JSON.stringify(data)).not.toContain('"organization":{"id":"colorado"}');
  });

  it("is of the four of every demonstration alone", async () => {
    const told = await seedHistory(colorado.database.orm.fork(), { organization: "elsewhere", now });
    expect(told).toMatchObject({ needs: 0, introductions: 0 });
  });
});
