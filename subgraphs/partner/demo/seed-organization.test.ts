import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { type Database, openDatabase } from "../database/open-database.ts";
import type { Orm } from "../database/orm.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { Need } from "../need/need.entity.ts";
import { newestNeeds } from "../need/need.store.ts";
import { Responder } from "../responder/responder.entity.ts";
import { allAtOnceNeed, isAllAtOnce } from "./all-at-once.ts";
import { now } from "./demo-data.fixture.ts";
import { findPlace } from "./place/find-place.ts";
import { seedDemo } from "./seed-demo.ts";
import { peopleWho, seedOrganization } from "./seed-organization.ts";

const log = createLogger("test", "silent");
const colorado = { organization: "colorado", country: "US-CO", organizations: [], now, log };

let database: TestDatabase;
let opened: Database;
let orm: Orm;

beforeAll(async () => {
  database = await createTestDatabase();
  opened = await openDatabase(database.url, log);
  orm = opened.orm;
});

afterAll(async () => {
  await opened?.close();
  await database?.drop();
});

beforeEach(async () => {
  await sqlOf(orm.fork()).query("truncate concern, responder, need, need_issue, audit_entry, outbox, person cascade");
});

async function countRows() {
  const [counts] = await sqlOf(orm.fork()).query<Record<string, number>>(`select
    (select count(*) from responder)::int as responders,
    (select count(*) from need where status = 'OPEN')::int as open,
    (select count(*) from need where status = 'CLOSED')::int as closed,
    (select count(*) from need where status = 'DRAFT')::int as begun,
    (select count(*) from outbox)::int as events,
    (select count(*) from audit_entry)::int as records,
    (select count(*) from person)::int as people`);
  return counts;
}

describe("seeding an organization", () => {
  it("writes people, responders, needs, the cards of those who are approved, and a record of the people and one of the data", async () => {
    await seedDemo({ em: orm.fork(), ...colorado });
    const approved = await orm.fork().count(Responder, { state: "APPROVED" });
    expect(await countRows()).toEqual({
      responders: 40,
      open: 25,
      closed: 600,
      begun: 1,
      events: approved,
      records: 2,
      people: 3,
    });
  });

  it("leaves an organization alone that has rows", async () => {
    await seedDemo({ em: orm.fork(), ...colorado });
    const before = await countRows();
    await seedDemo({ em: orm.fork(), ...colorado });
    expect(await countRows()).toEqual(before);
  });

  it("writes once when two processes begin at the same time", async () => {
    await Promise.all([seedDemo({ em: orm.fork(), ...colorado }), seedDemo({ em: orm.fork(), ...colorado })]);
    expect(await countRows()).toMatchObject({ responders: 40, open: 25, closed: 600, records: 2 });
  });

  it("puts the need with everything at once first of all needs", async () => {
    await seedDemo({ em: orm.fork(), ...colorado });
    const [first] = await newestNeeds(orm.fork(), { first: 1, after: undefined }, {});
    expect(first && isAllAtOnce(first)).toBe(true);
    expect(first?.issues).toHaveLength(4);
  });

  it("leaves its advocate another like it that is begun, whole but for being posted", async () => {
    await seedDemo({ em: orm.fork(), ...colorado });
    const [draft] = await orm.fork().find(Need, { status: "DRAFT" }, { populate: ["issues"] });
    expect(draft).toMatchObject({ heldBy: peopleWho("colorado").advocate, unfinished: null });
    expect(draft?.issues.map(({ issue }) => issue)).toEqual(allAtOnceNeed(now).issues?.map(({ issue }) => issue));
  });

  it("adds to what is there when asked for exact numbers, and repeats no id or reference", async () => {
    const place = findPlace("lima", "PE");
    if (!place) throw new Error("no place");
    const counts = { responders: 700, needs: 60, closed: 30 };
    const run = { organization: "lima", place, peers: ["colorado"], counts, seed: "s", isOnlyOnEmpty: false, now };
    const first = await seedOrganization(orm.fork(), run);
    const second = await seedOrganization(orm.fork(), run);
    expect([first, second]).toMatchObject([counts, counts]);
    expect(await countRows()).toMatchObject({ responders: 1400, open: 120, closed: 60, records: 2 });
  });

  it("names nobody in the events and records it leaves", async () => {
    await seedDemo({ em: orm.fork(), ...colorado });
    const [row] = await sqlOf(orm.fork()).query<{ named: number }>(
      `select count(*)::int as named from responder r, (
         select string_agg(data::text, ' ') as text from outbox union all select string_agg(details::text, ' ') from audit_entry
       ) left_behind where position(r.name in left_behind.text) > 0`,
    );
    expect(row?.named).toBe(0);
  });

  it("says nothing and writes no row where the country is unknown", async () => {
    await seedDemo({ em: orm.fork(), ...colorado, organization: "nowhere", country: undefined });
    expect(await countRows()).toMatchObject({ responders: 0, open: 0, closed: 0 });
  });
});
