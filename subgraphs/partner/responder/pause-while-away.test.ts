import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "../../../test/journeys/eventually.ts";
import { runChange } from "../command/run-change.ts";
import type { Actor } from "../context.ts";
import { now, openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { chosenPausesMigration } from "./chosen-pauses.migration.ts";
import { absenceDeadline } from "./pause-while-away.ts";
import { addApproved, cardsOf, manage } from "./responder.fixture.ts";

const dayMs = 86_400_000;
const day = (count: number) => new Date(now.getTime() + count * dayMs);

let desk: PartnerDesk;
let one: string;
let other: string;
beforeAll(async () => {
  desk = await openPartnerDesk();
  [one, other] = [await addApproved(desk), await addApproved(desk)];
  await manage({ desk, as: desk.coordinator }, "pauseResponder", { responder: other });
});
afterAll(() => desk.close());

/** Of whoever looks after both. */
async function away(input: Record<string, unknown>): Promise<void> {
  const query = `mutation ($person: ID!, $input: SetAwayInput!, $key: ID!) {
    setAway(person: $person, input: $input, idempotencyKey: $key) { problems { message } } }`;
  const said = JSON.parse(JSON.stringify(input));
  const given = { person: desk.people.coordinator, input: said, key: randomUUID() };
  expect(await desk.ask(desk.coordinator, query, given)).toEqual({ data: { setAway: { problems: [] } } });
}

async function standingOf(id: string, as: Actor = desk.coordinator) {
  const query = "query ($id: ID!) { responder(id: $id) { availability awayFrom awayUntil pausedUntil } }";
  const answer = await desk.ask(as, query, { id });
  return JSON.parse(JSON.stringify(answer)).data.responder;
}

function passAt(at: Date): Promise<void> {
  const parts = { organization, orm: desk.database.orm, clock: () => at };
  return runChange(parts, "deadlines", (scope) => absenceDeadline.pass(scope, desk.people.coordinator));
}

describe("profiles of somebody who is away", () => {
  const open = { availability: "OPEN", awayFrom: null, awayUntil: null, pausedUntil: null };
  const until = (at: Date) => ({ awayFrom: null, awayUntil: at.toISOString(), pausedUntil: at.toISOString() });
  const soon = (from: number, until: number) => ({
    ...{ availability: "OPEN", awayFrom: day(from).toISOString(), awayUntil: day(until).toISOString() },
  });

  it("take what comes as before, unless they let them pause; others are told that nobody answers", async () => {
    await away({ from: day(-1), until: day(7) });
    expect(await standingOf(one, strangers[0])).toMatchObject({
      availability: "OPEN",
      awayUntil: day(7).toISOString(),
    });
    await away({ from: day(-1), until: day(7), deputy: desk.people.advocate });
    expect(await standingOf(one)).toEqual(open);
  });

  it("say two weeks ahead, and not before, that nobody will answer: also to whoever asks elsewhere", async () => {
    await away({ from: day(1), until: day(9) });
    expect(await standingOf(one, strangers[0])).toMatchObject(soon(1, 9));
    await away({ from: day(1), until: day(9), deputy: desk.people.advocate });
    expect(await standingOf(one, strangers[0])).toEqual(open);
    await away({ from: day(1), until: day(9), deputy: desk.people.advocate, pauses: [one] });
    expect(await standingOf(one, strangers[0])).toMatchObject(soon(1, 9));
    await away({ from: day(15), until: day(20) });
    expect(await standingOf(one, strangers[0])).toEqual(open);
    await away({});
  });

  it("pause at once when it has begun, with a card that says so, and go on when they are back", async () => {
    await away({ from: day(-1), until: day(7), deputy: desk.people.advocate, pauses: [one] });
    expect(await standingOf(one)).toEqual({ availability: "PAUSED", ...until(day(7)) });
    expect((await cardsOf(desk, one)).at(-1)).toMatchObject({ availability: "PAUSED" });
    await away({});
    expect(await standingOf(one)).toEqual(open);
    expect((await cardsOf(desk, one)).at(-1)).toMatchObject({ availability: "OPEN" });
  });

  it("pause on the first day, and take needs again after the last, by themselves", async () => {
    await away({ from: day(2), until: day(9), pauses: [one, other] });
    expect(await standingOf(one)).toMatchObject(soon(2, 9));
    await passAt(day(2));
    expect(await standingOf(one)).toEqual({ availability: "PAUSED", ...until(day(9)) });
    await passAt(day(9));
    expect(await standingOf(one)).toMatchObject({ availability: "OPEN" });
    const due = await desk.database.pool.query("select from deadline where kind = 'responder.absence'");
    expect(due).toHaveLength(0);
  });

  it("pause alone where they were chosen alone, and take needs again once they are chosen no more", async () => {
    const third = await addApproved(desk);
    await away({ from: day(-1), until: day(7), pauses: [one] });
    expect(await Promise.all([one, third].map((id) => standingOf(id)))).toMatchObject([
      { availability: "PAUSED" },
      { availability: "OPEN" },
    ]);
    await away({ from: day(-1), until: day(7), pauses: [third] });
    expect(await Promise.all([one, third].map((id) => standingOf(id)))).toMatchObject([
      { availability: "OPEN" },
      { availability: "PAUSED" },
    ]);
    const query = `query ($id: ID!) { person(id: $id) { reachability { pauses { id name } } } }`;
    const said = await desk.ask(desk.coordinator, query, { id: desk.people.coordinator });
    expect(said).toMatchObject({ data: { person: { reachability: { pauses: [{ id: third }] } } } });
    await away({});
  });

  it("pause only for whoever looks after them", async () => {
    const query = `mutation ($person: ID!, $input: SetAwayInput!, $key: ID!) {
      setAway(person: $person, input: $input, idempotencyKey: $key) { problems { code path } } }`;
    const input = { from: day(1).toISOString(), until: day(7).toISOString(), pauses: [one] };
    const given = { person: desk.people.advocate, input, key: randomUUID() };
    const problems = [{ code: "NOT_FOUND", path: ["input", "pauses", "0"] }];
    expect(await desk.ask(desk.coordinator, query, given)).toEqual({ data: { setAway: { problems } } });
  });

  it("stay paused when that was said by hand", async () => {
    await away({ from: day(-1), until: day(7), pauses: [one, other] });
    await away({});
    expect(await standingOf(other)).toEqual({ ...open, availability: "PAUSED" });
  });

  it("are those that somebody looks after, where all of them were to pause before they could be chosen", async () => {
    await away({ from: day(1), until: day(7), pauses: [one] });
    const { pool } = desk.database;
    await pool.query(`alter table reachability add column pauses_profiles boolean not null default true;
      alter table reachability drop column pauses`);
    await pool.query(chosenPausesMigration.up);
    const held = "select id from responder where held_by = $1 and state <> 'RETIRED' order by id";
    const ids = (await pool.query<{ id: string }>(held, [desk.people.coordinator])).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([one, other]));
    const kept = "select to_json(pauses) as pauses from reachability where person = $1";
    expect(await pool.query(kept, [desk.people.coordinator])).toEqual([{ pauses: ids }]);
    await away({});
  });

  it("pause although news locks the same profiles in another order", async () => {
    const [first = "", last = ""] = [one, await addApproved(desk)].sort();
    const pauses = [first, last];
    const { pool, reading } = desk.database;
    const lock = "select from responder where id = $1 for update";
    const waiting = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()";
    let leaving = Promise.resolve();
    await pool.transaction(async (sql) => {
      await sql.query(lock, [last]);
      leaving = away({ from: day(-1), until: day(7), pauses });
      await eventually("it waits for the last", async () => (await reading.query(waiting)).length > 0);
      await sql.query(lock, [first]); // now each waits for the other
    });
    await leaving;
    expect(await standingOf(first)).toMatchObject({ availability: "PAUSED" });
    expect(await standingOf(last)).toMatchObject({ availability: "PAUSED" });
  });
});
