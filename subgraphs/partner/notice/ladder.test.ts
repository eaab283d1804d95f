import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { atHome, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addPerson } from "../reachability/added-person.fixture.ts";
import { markSeen } from "./mark-seen.ts";
import { NoticeDesk } from "./notice.fixture.ts";
import { settleUpdates } from "./settle-updates.ts";

const denver = { timeZone: "America/Denver" };
/** A Monday, 11:00 in Denver. */
const monday = "2026-11-23T18:00:00Z";
const sunday = "2026-11-22T18:00:00Z";

let desk: PartnerDesk;
let at: NoticeDesk;
let sent: string[];
const way = {
  send: async (to: string) => {
    sent.push(to);
    return { outcome: "sent" } as const;
  },
};
let owner: string;
let deputy: string;
let coordinator: string;

beforeAll(async () => {
  desk = await openPartnerDesk();
});
afterAll(() => desk.close());
beforeEach(async () => {
  at = new NoticeDesk(desk, monday);
  ({ responder: owner, advocate: deputy, coordinator } = desk.people);
  await at.forget();
  sent = [];
  const named = { owner, deputy, coordinator };
  for (const [name, person] of Object.entries(named))
    await at.say(person, { ...denver, email: `${name}@help.example` });
});

const sendAt = async (time: string) => {
  sent = [];
  at.moveTo(time);
  await at.passDue();
  await at.sendDue(way);
  return sent;
};
const see = async (person: string) => {
  const [notice] = await desk.database.pool.query<{ id: string }>("select id from notice where person = $1", [person]);
  const asked = { update: notice?.id ?? "", idempotencyKey: randomUUID() };
  return markSeen(desk.context(atHome(person, ["RESPONDER"])), asked);
};

describe("an update", () => {
  it("is told at once in working hours, and on Monday morning when it comes up on a Sunday", async () => {
    await at.note({ person: owner });
    expect(await sendAt(monday)).toEqual(["owner@help.example"]);
    at.moveTo(sunday);
    await at.note({ person: owner });
    expect(await sendAt("2026-11-23T15:59:59Z")).toEqual([]);
    expect(await sendAt("2026-11-23T16:00:00Z")).toEqual(["owner@help.example"]);
  });

  it("that is an emergency wakes those on call, and nobody else", async () => {
    at.moveTo(sunday);
    await at.note({ person: owner, urgency: "EMERGENCY" });
    expect(await sendAt(sunday)).toEqual([]);
    await at.forget();
    await at.say(owner, { ...denver, email: "owner@help.example", isOnCall: true });
    await at.note({ person: owner, urgency: "SOON" });
    expect(await sendAt(sunday)).toEqual([]);
    await at.note({ person: owner, urgency: "EMERGENCY" });
    expect(await sendAt(sunday)).toEqual(["owner@help.example"]);
  });

  it("waits for the one e-mail a day of who wants that, an emergency does not", async () => {
    await at.say(owner, { ...denver, email: "owner@help.example", mail: "DAILY" });
    await at.note({ person: owner });
    await at.note({ person: owner });
    expect(await sendAt("2026-11-23T20:00:00Z")).toEqual([]);
    expect(await sendAt("2026-11-24T16:00:00Z")).toContain("owner@help.example");
    await at.note({ person: owner, urgency: "EMERGENCY" });
    expect(await sendAt("2026-11-24T16:00:00Z")).toContain("owner@help.example");
  });

  it("is mailed to nobody who wants no e-mail, and goes on all the same", async () => {
    await at.say(owner, { ...denver, mail: "NEVER" });
    await at.note({ person: owner });
    expect(await sendAt(monday)).toEqual([]);
    expect(await sendAt("2026-11-23T22:00:00Z")).toEqual(["coordinator@help.example"]);
  });

  it("that nobody opens goes to the deputy, then to the coordinators, and no further", async () => {
    await at.leave(owner, { deputy });
    await at.note({ person: owner });
    expect(await sendAt(monday)).toEqual(["owner@help.example"]);
    // Half a working day later.
    expect(await sendAt("2026-11-23T21:59:00Z")).toEqual([]);
    expect(await sendAt("2026-11-23T22:00:00Z")).toEqual(["deputy@help.example"]);
    expect(await sendAt("2026-11-24T17:59:00Z")).toEqual([]);
    expect(await sendAt("2026-11-24T18:00:00Z")).toEqual(["coordinator@help.example"]);
    expect(await sendAt("2026-12-24T18:00:00Z")).toEqual([]);
    expect(await at.told()).toEqual([
      { person: owner, way: "OWN" },
      { person: deputy, way: "DEPUTY" },
      { person: coordinator, way: "COORDINATOR" },
    ]);
    const steps =
      "select details ->> 'to' as to from audit_entry where action = 'notice.pass-on' and subject = any($1)";
    const recorded = await desk.database.pool.query(`${steps} order by seq desc limit 2`, [[owner, deputy]]);
    expect(recorded).toEqual([{ to: "coordinators" }, { to: deputy }]);
  });

  it("that is an emergency goes on within the hour, whatever the hour", async () => {
    await at.say(coordinator, { ...denver, email: "coordinator@help.example", isOnCall: true });
    at.moveTo(sunday);
    await at.note({ person: owner, urgency: "EMERGENCY" });
    expect(await sendAt("2026-11-22T18:29:59Z")).toEqual([]);
    expect(await sendAt("2026-11-22T18:30:00Z")).toEqual(["coordinator@help.example"]);
  });

  it("goes to the deputy at once while somebody is away, and to theirs when they are too", async () => {
    const third = await addPerson(at, "third@help.example");
    await at.say(third, { ...denver, email: "third@help.example" });
    await at.leave(owner, { until: "2026-12-01T18:00:00Z", deputy });
    await at.note({ person: owner });
    expect(await sendAt(monday)).toEqual(["deputy@help.example"]);
    await at.leave(deputy, { until: "2026-11-30T18:00:00Z", deputy: third });
    await at.note({ person: owner });
    expect(await sendAt(monday)).toEqual(["third@help.example"]);
    expect(await sendAt("2026-12-01T18:00:00Z")).toContain("owner@help.example");
    // Neither deputy opened it: the coordinator was told, and each of the two once.
    await sendAt("2026-12-23T18:00:00Z");
    const told = (await at.told()).map((one) => `${one.way} ${one.person}`);
    expect(told.filter((one) => one.startsWith("DEPUTY")).sort()).toEqual(
      [`DEPUTY ${deputy}`, `DEPUTY ${third}`].sort(),
    );
  });

  it("for somebody who is away without a deputy, or has left, is the coordinators' at once", async () => {
    await at.leave(owner, { until: "2026-12-01T18:00:00Z" });
    await at.note({ person: owner });
    expect(await sendAt(monday)).toEqual(["coordinator@help.example"]);
    await at.note({ person: "colorado~nobody" });
    expect(await sendAt(monday)).toEqual(["coordinator@help.example"]);
  });

  it("that was opened, by whose it is or by the deputy, goes no further", async () => {
    await at.leave(owner, { deputy });
    await at.note({ person: owner });
    expect((await see(owner)).ok).toBe(true);
    await sendAt("2026-12-23T18:00:00Z");
    expect(await at.told()).toHaveLength(1);
    expect(await see(owner)).toMatchObject({ ok: false, problems: [{ code: "WRONG_STATE" }] });
    expect(await see(coordinator)).toMatchObject({ ok: false, problems: [{ code: "NOT_FOUND" }] });
  });

  it("that the deputy has opened does not go to the coordinators", async () => {
    await at.leave(owner, { deputy });
    await at.note({ person: owner });
    await sendAt("2026-11-23T22:00:00Z");
    expect((await see(deputy)).ok).toBe(true);
    await sendAt("2026-12-23T18:00:00Z");
    expect(await at.told()).toHaveLength(2);
  });

  it("on which nothing is to be done any more is neither mailed nor missed", async () => {
    at.moveTo(sunday);
    await at.note({ person: owner, subject: "colorado~over" });
    await at.change((scope) => settleUpdates(scope, "colorado~over"));
    expect(await sendAt("2026-12-23T18:00:00Z")).toEqual([]);
    expect(await at.told()).toHaveLength(1);
  });
});
