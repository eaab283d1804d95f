import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { now, openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { clearDeadline, setDeadline } from "./deadline.store.ts";
import { startDeadlines } from "./start-deadlines.ts";

const minuteMs = 60_000;
const log = createLogger("partner", "silent");

let desk: PartnerDesk;
let clockMs: number;
let passed: string[];

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  clockMs = now.getTime();
  passed = [];
  await desk.database.pool.query("truncate deadline");
});
afterAll(() => desk.close());

function after(minutes: number): Date {
  return new Date(now.getTime() + minutes * minuteMs);
}

async function set(subject: string, minutes: number, kind = "test"): Promise<void> {
  await setDeadline(desk.database.pool, { kind, subject }, after(minutes));
}

async function passAt(minutes: number, pass: (scope: ChangeScope, subject: string) => Promise<void>): Promise<void> {
  clockMs = after(minutes).getTime();
  const { orm } = desk.database;
  const kinds = [{ kind: "test", pass }];
  const running = startDeadlines({ organization, orm, clock: () => new Date(clockMs), kinds, log, pollMs: 20 });
  try {
    await due(minutes);
  } finally {
    await running.stop();
  }
}

async function due(minutes: number): Promise<void> {
  const left = "select from deadline where due_at <= $1 and kind = 'test' and subject not like 'broken%'";
  while ((await desk.database.pool.query(left, [after(minutes)])).length > 0) await new Promise(setImmediate);
}

const note = async (_: ChangeScope, subject: string) => {
  passed.push(subject);
};

describe("deadlines", () => {
  it("pass in their order once their time has come, and not before", async () => {
    await set("later", 30);
    await set("second", 20);
    await set("first", 10);
    await passAt(25, note);
    expect(passed).toEqual(["first", "second"]);
    await passAt(31, note);
    expect(passed).toEqual(["first", "second", "later"]);
  });

  it("are moved by being set again, and gone when they are cleared", async () => {
    await set("moved", 10);
    await set("moved", 40);
    await set("cleared", 10);
    await clearDeadline(desk.database.pool, { kind: "test", subject: "cleared" });
    await passAt(20, note);
    expect(passed).toEqual([]);
    await passAt(41, note);
    expect(passed).toEqual(["moved"]);
  });

  it("of a kind that nobody knows stay, and hold up nobody", async () => {
    await set("unknown", 1, "of a newer version");
    await set("known", 2);
    await passAt(5, note);
    expect(passed).toEqual(["known"]);
    expect(await desk.database.pool.query("select kind from deadline")).toEqual([{ kind: "of a newer version" }]);
  });

  it("whose work fails stay whole, and hold up nobody", async () => {
    await set("broken", 1);
    await set("sound", 2);
    await passAt(5, async (scope, subject) => {
      await scope.sql.query("insert into deadline (kind, subject, due_at) values ('made', $1, $2)", [
        subject,
        after(99),
      ]);
      if (subject === "broken") throw new Error("planted");
      passed.push(subject);
    });
    expect(passed).toEqual(["sound"]);
    const rows = await desk.database.pool.query("select kind, subject from deadline order by kind");
    expect(rows).toEqual([
      { kind: "made", subject: "sound" },
      { kind: "test", subject: "broken" },
    ]);
  });

  it("pass once, whoever else looks at the same time", async () => {
    const subjects = Array.from({ length: 20 }, (_, index) => `one ${index}`);
    for (const subject of subjects) await set(subject, 1);
    await Promise.all([passAt(5, note), passAt(5, note)]);
    expect([...passed].sort()).toEqual([...subjects].sort());
  });
});
