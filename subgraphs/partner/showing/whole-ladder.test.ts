import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { carryAll, openTwoDesks, passDeadlines, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import type { MatchProfile } from "../need/match-profile.ts";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { MailServer } from "../notice/mail-server.fixture.ts";
import { NoticeDesk } from "../notice/notice.fixture.ts";
import { mailWay } from "../notice/send-mail.ts";
import type { SendWay } from "../notice/send-way.ts";
import { opportunitiesSeenBy } from "../opportunity/opportunity.fixture.ts";
import { now } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import type { AskCandidates } from "./ask-candidates.ts";
import { entriesAbout, matchingWith, readSought, runWaves } from "./showing.fixture.ts";

/** 10:00 in Greenwich on a Sunday: 03:00 in Denver, 15:45 in Kathmandu. */
const sunday = now.toISOString();
const zones = { home: "Asia/Kathmandu", other: "America/Denver" } as const;

let desks: TwoDesks;
let server: MailServer;
let way: SendWay;
let at: { home: NoticeDesk; other: NoticeDesk };
let ask: AskCandidates;
let near: string;
let far: string;

beforeAll(async () => {
  desks = await openTwoDesks();
  server = new MailServer();
  way = mailWay(await server.listen(), "https://portal.help.example");
  [near, far] = [await addApproved(desks.other), await addApproved(desks.other)];
  ask = async (profile: MatchProfile) => {
    const isWide = profile.issues.some(({ jurisdiction }) => jurisdiction === "US");
    return matchingWith((isWide ? [near, far] : [near]).map((responder) => ({ responder, codes: ["record-clear"] })))(
      profile,
    );
  };
}, 60_000);
afterAll(async () => {
  await server.close();
  await desks.close();
});
beforeEach(async () => {
  at = { home: new NoticeDesk(desks.home, sunday), other: new NoticeDesk(desks.other, sunday) };
  for (const side of ["home", "other"] as const) {
    await at[side].forget();
    for (const [name, person] of Object.entries(desks[side].people)) {
      await at[side].say(person, { email: `${name}@${side}.example`, timeZone: zones[side] });
    }
    await desks[side].database.pool.query("truncate outbox, need_search");
  }
  await at.other.leave(desks.other.people.coordinator, { deputy: desks.other.people.responder });
  await at.other.change(({ sql }) => setKeeper(sql, desks.other.people.coordinator).then(() => undefined));
});

function setKeeper(sql: { query(text: string, values: unknown[]): Promise<unknown> }, keeper: string) {
  return sql.query("update responder set held_by = $1", [keeper]);
}

/** Moves both clocks: all that is due is done, asked, carried and sent. @returns whom an e-mail went to */
async function moveTo(time: string): Promise<string[]> {
  const { home, other } = desks;
  const moment = new Date(time);
  server.received.splice(0);
  for (const side of [at.home, at.other]) side.moveTo(time);
  const isDue = async () => {
    const text = `select from deadline where due_at <= $1 union all select from need_search where due_at <= $1`;
    return (await Promise.all([home, other].map(({ database }) => database.pool.query(text, [moment])))).flat();
  };
  do {
    for (const desk of [home, other]) await passDeadlines(desk, moment);
    await runWaves({ desk: home, ask, at: moment });
    await carryAll(desks, moment);
  } while ((await isDue()).length > 0);
  for (const side of [at.home, at.other]) await side.sendDue(way);
  return server.received.map(({ to }) => to).sort();
}

const record = { issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }] };
const stepOf = async (need: string) => {
  const query = `{ need(id: "${need}") { nextStep { code at tells hotlinesOf { code } } } }`;
  const form = z.object({ data: z.object({ need: z.object({ nextStep: z.looseObject({ code: z.string() }) }) }) });
  return form.parse(await desks.home.ask(desks.home.advocate, query)).data.need.nextStep;
};
const hotlinesOf = [{ code: "US-CO" }];

describe("a need that nobody answers", () => {
  it("goes up every step by the clocks of those who are asked, to the coordinators' e-mail and to hotlines", async () => {
    const need = await postAllAtOnce(desks.home, record);
    expect(await moveTo(sunday)).toEqual([]);
    // A working day of Denver's, from Monday 09:00 on; both sides count to the same moment.
    const monday = "2026-11-24T00:00:00.000Z";
    expect(await stepOf(need)).toEqual({ code: "NEXT_WAVE", at: monday, tells: ["RESPONDERS"], hotlinesOf });
    const [shown] = (await opportunitiesSeenBy({ desk: desks.other, as: desks.other.responder })) ?? [];
    expect(shown?.node).toMatchObject({ responder: { id: near }, awaitedUntil: monday });
    expect(await moveTo("2026-11-23T15:59:59Z")).toEqual([]);
    expect(await moveTo("2026-11-23T16:00:00Z")).toEqual(["coordinator@other.example"]);
    // Nobody opens it in half a working day: the deputy.
    expect(await moveTo("2026-11-23T20:00:00Z")).toEqual(["responder@other.example"]);
    // Nobody is left near: at once the whole country, and a working day of theirs again.
    await moveTo(monday);
    const tuesday = "2026-11-25T00:00:00.000Z";
    expect((await readSought(desks.home, need)).showings).toMatchObject([{ wave: 1 }, { wave: 2, responderId: far }]);
    expect(await stepOf(need)).toEqual({ code: "NEXT_WAVE", at: tuesday, tells: ["RESPONDERS"], hotlinesOf });
    // Nobody at all: the home's coordinators, in whose night it is; they are told when their work begins.
    expect(await moveTo(tuesday)).toEqual([]);
    const week = "2026-12-02T00:00:00.000Z";
    expect(await stepOf(need)).toEqual({ code: "UNMET", at: week, tells: ["HOLDER"], hotlinesOf });
    expect(await moveTo("2026-11-25T03:15:00Z")).toEqual(["coordinator@home.example"]);
    await moveTo("2026-11-30T12:00:00Z");
    expect((await readSought(desks.home, need)).showings?.map(({ state }) => state)).toEqual(["EXPIRED", "OPEN"]);
    expect(await moveTo("2026-12-02T06:00:00Z")).toContain("advocate@home.example");
    const { issues, status } = await readSought(desks.home, need);
    expect([status, issues[0]?.status]).toEqual(["OPEN", "UNMET"]);
    expect(await stepOf(need)).toMatchObject({ code: "COORDINATORS", tells: ["COORDINATORS"], hotlinesOf });
    expect([...new Set(await entriesAbout(desks.home, need))]).toEqual([
      "need.post",
      "showing.show",
      "search.widen",
      "search.tell-coordinators",
      "search.record-unmet",
    ]);
  });

  it("in an emergency is awaited for two hours by every clock, also where an organization has set more", async () => {
    await at.other.change(async ({ sql }) => {
      await sql.query("insert into answer_time values ('FIRST_ANSWER', 'EMERGENCY', 2400, true)", []);
    });
    const need = await postAllAtOnce(desks.home, { ...record, urgency: "EMERGENCY" });
    await moveTo(sunday);
    expect(await stepOf(need)).toMatchObject({ code: "NEXT_WAVE", at: "2026-11-22T12:00:00.000Z" });
    const asked = { desk: desks.other, as: desks.other.responder };
    const { node } = ((await opportunitiesSeenBy(asked)) ?? []).find((one) => one.node.urgency === "EMERGENCY") ?? {};
    expect(node).toMatchObject({ awaitedUntil: "2026-11-22T12:00:00.000Z" });
    await moveTo("2026-11-22T12:00:00Z");
    expect((await readSought(desks.home, need)).showings).toHaveLength(2);
    await moveTo("2026-11-22T14:00:00Z");
    expect(await entriesAbout(desks.home, need)).toContain("search.tell-coordinators");
  });

  it("is awaited for as long as the responder's organization has set, and never longer than the home can wait", async () => {
    const set = (minutes: number) =>
      at.other.change(async ({ sql }) => {
        await sql.query("delete from answer_time");
        await sql.query("insert into answer_time values ('FIRST_ANSWER', 'SOON', $1, true)", [minutes]);
      });
    await set(120);
    const soon = await postAllAtOnce(desks.home, record);
    await moveTo(sunday);
    expect((await stepOf(soon)).at).toBe("2026-11-23T18:00:00.000Z");
    await set(14_400);
    const late = await postAllAtOnce(desks.home, record);
    await moveTo(sunday);
    expect((await stepOf(late)).at).toBe("2026-11-26T10:00:00.000Z");
  });
});
