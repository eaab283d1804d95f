import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openPool, type Pool } from "#shared/database/pool.ts";
import type { Acknowledgement, CloudEvent } from "#shared/events/cloud-event.ts";
import { inboxTables, receiveBatch } from "#shared/events/inbox.store.ts";
import { appendEvents, outboxTables } from "#shared/events/outbox.store.ts";
import { type Relay, startRelay } from "#shared/events/relay.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../test/network/test-database.ts";

const log = createLogger("test", "silent");
const recipient = "matching";

let senderDatabase: TestDatabase;
let sender: Pool;
let relay: Relay | undefined;
let recipientDatabases: { database: TestDatabase; pool: Pool }[] = [];

/** A recipient with a database of its own, which notes what it took in. */
async function openRecipient(): Promise<Pool> {
  const database = await createTestDatabase();
  const pool = open(database);
  await pool.query(`${inboxTables}; create table taken (at bigint generated always as identity, subject text)`);
  recipientDatabases.push({ database, pool });
  return pool;
}

function open(database: TestDatabase): Pool {
  return openPool({ url: database.url, maxConnections: 8, statementTimeoutMs: 5_000, onError: () => undefined });
}

function receive(pool: Pool, events: readonly CloudEvent[]): Promise<Acknowledgement> {
  return pool.transaction((sql) =>
    receiveBatch(sql, { sender: "bucharest", events }, async (fresh) => {
      await sql.query("insert into taken (subject) select unnest($1::text[])", [fresh.map(({ subject }) => subject)]);
    }),
  );
}

async function taken(pool: Pool): Promise<string[]> {
  const rows = await pool.query<{ subject: string }>("select subject from taken order by at");
  return rows.map(({ subject }) => subject);
}

async function until(isTrue: () => Promise<boolean>): Promise<void> {
  const givenUpAt = Date.now() + 10_000;
  while (!(await isTrue())) {
    if (Date.now() > givenUpAt) throw new Error("did not become true in ten seconds");
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

type Deliver = (events: readonly CloudEvent[]) => Promise<Acknowledgement | undefined>;

async function relayTo(deliver: Deliver, everything: readonly string[] = []): Promise<void> {
  relay = await startRelay({
    pool: sender,
    recipient,
    source: "bucharest",
    deliver,
    resynchronize: (sql) => appendEvents(sql, everything.map(eventAbout)),
    pollMs: 50,
    log,
  });
}

function eventAbout(subject: string) {
  return { recipient, type: "t", subject, data: { subject } };
}

beforeAll(async () => {
  senderDatabase = await createTestDatabase();
  sender = open(senderDatabase);
  await sender.query(outboxTables);
});

beforeEach(() => sender.query("truncate outbox, outbox_recipient"));

afterEach(async () => {
  await relay?.stop();
  relay = undefined;
  for (const { database, pool } of recipientDatabases) {
    await pool.close();
    await database.drop();
  }
  recipientDatabases = [];
});

afterAll(async () => {
  await sender.close();
  await senderDatabase.drop();
});

describe("the relay", () => {
  it("delivers every committed event once, whatever order transactions commit in", async () => {
    const pool = await openRecipient();
    await relayTo((events) => receive(pool, events));
    const slow = sender.transaction(async (sql) => {
      await appendEvents(sql, [eventAbout("written first, committed last")]);
      await sender.transaction((other) => appendEvents(other, [eventAbout("written last, committed first")]));
      await until(async () => (await taken(pool)).length === 1);
    });
    await slow;
    await until(async () => (await taken(pool)).length === 2);
    expect(await taken(pool)).toEqual(["written last, committed first", "written first, committed last"]);
  });

  it("sends nothing of a transaction that was rolled back", async () => {
    const pool = await openRecipient();
    await relayTo((events) => receive(pool, events));
    const failing = sender.transaction(async (sql) => {
      await appendEvents(sql, [eventAbout("never happened")]);
      throw new Error("rolled back");
    });
    await expect(failing).rejects.toThrow("rolled back");
    await sender.transaction((sql) => appendEvents(sql, [eventAbout("happened")]));
    await until(async () => (await taken(pool)).length > 0);
    expect(await taken(pool)).toEqual(["happened"]);
  });

  it("has its effect once when the acknowledgement is lost on the way", async () => {
    const pool = await openRecipient();
    let losses = 3;
    await relayTo(async (events) => {
      const answer = await receive(pool, events);
      losses -= events.length > 0 ? 1 : 0;
      return losses >= 0 && events.length > 0 ? undefined : answer;
    });
    await sender.transaction((sql) => appendEvents(sql, [eventAbout("one"), eventAbout("two")]));
    await until(async () => (await sender.query("select 1 from outbox")).length === 0);
    expect(await taken(pool)).toEqual(["one", "two"]);
  });

  it("sends everything again to a recipient that lost its database", async () => {
    const first = await openRecipient();
    let current = first;
    await relayTo((events) => receive(current, events), ["card one", "card two"]);
    await until(async () => (await taken(first)).length === 2);
    current = await openRecipient();
    await until(async () => (await taken(current)).length === 2);
    expect(await taken(current)).toEqual(["card one", "card two"]);
  });

  it("goes on with a recipient that went back to an older state", async () => {
    const pool = await openRecipient();
    await relayTo((events) => receive(pool, events), ["everything"]);
    await until(async () => (await taken(pool)).length === 1);
    await sender.transaction((sql) => appendEvents(sql, [eventAbout("later")]));
    await until(async () => (await taken(pool)).includes("later"));
    await pool.query("update inbox_sender set position = 1");
    await until(async () => (await taken(pool)).filter((subject) => subject === "everything").length === 2);
  });

  it("loses nothing when the sender itself went back to an older state", async () => {
    const pool = await openRecipient();
    await relayTo((events) => receive(pool, events), ["everything"]);
    for (const subject of ["one", "two", "three"]) {
      await sender.transaction((sql) => appendEvents(sql, [eventAbout(subject)]));
      await until(async () => (await taken(pool)).includes(subject));
    }
    await relay?.stop();
    await sender.query("update outbox_recipient set acknowledged = 1, last_position = 1");
    await sender.transaction((sql) => appendEvents(sql, [eventAbout("after the backup was restored")]));
    await relayTo((events) => receive(pool, events), ["everything again"]);
    await until(async () => (await taken(pool)).includes("everything again"));
    expect(await taken(pool)).toContain("after the backup was restored");
  });

  it("gives no new event the place of one that a restored sender has forgotten, however many are new", async () => {
    const pool = await openRecipient();
    await relayTo((events) => receive(pool, events));
    for (const subject of ["one", "two", "three"]) {
      await sender.transaction((sql) => appendEvents(sql, [eventAbout(subject)]));
      await until(async () => (await taken(pool)).includes(subject));
    }
    await relay?.stop();
    await sender.query("update outbox_recipient set acknowledged = 1, last_position = 1");
    const fresh = ["first after the restore", "second", "third", "fourth"];
    await sender.transaction((sql) => appendEvents(sql, fresh.map(eventAbout)));
    await relayTo((events) => receive(pool, events), ["everything again"]);
    await until(async () => (await taken(pool)).includes("everything again"));
    expect(await taken(pool)).toEqual(["one", "two", "three", ...fresh, "everything again"]);
  });

  it("keeps what is not acknowledged while the recipient is away", async () => {
    await relayTo(async () => undefined);
    const subjects = Array.from({ length: 50 }, () => randomUUID());
    await sender.transaction((sql) => appendEvents(sql, subjects.map(eventAbout)));
    await relay?.stop();
    const pool = await openRecipient();
    await relayTo((events) => receive(pool, events));
    await until(async () => (await taken(pool)).length === 50);
    expect(await taken(pool)).toEqual(subjects);
  });
});
