import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Incoming } from "#shared/http/serve-http.ts";
import type { Actor } from "../context.ts";
import { allAtOnce, command } from "../need/need.fixture.ts";
import { NoticeDesk } from "../notice/notice.fixture.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { calendarRoute } from "./calendar-route.ts";

let desk: PartnerDesk;
beforeAll(async () => {
  desk = await openPartnerDesk();
});
afterAll(() => desk.close());

async function give(as: Actor, name: "makeCalendarLink" | "revokeCalendarLink", person: string) {
  const told = name === "makeCalendarLink" ? "link" : "";
  const query = `mutation ($person: ID!, $key: ID!) { done: ${name}(person: $person, idempotencyKey: $key) {
    ${told} problems { code } person { calendarLinkMadeAt } } }`;
  const answer = await desk.ask(as, query, { person, key: randomUUID() });
  return JSON.parse(JSON.stringify(answer)).data.done;
}

const make = async () => new URL((await give(desk.advocate, "makeCalendarLink", desk.people.advocate)).link);

const openRoute = () => calendarRoute({ sql: desk.database.pool, proxyHops: 0, clock: () => now });
async function read(search: string, route = openRoute()) {
  const signal = new AbortController().signal;
  const asked: Incoming = {
    ...{ method: "GET", path: "/calendar", search, headers: {}, body: Buffer.alloc(0), signal },
    remoteAddress: "192.0.2.1",
  };
  const { status, headers, body } = await route.handle(asked);
  return { status, headers, text: body.toString() };
}

/** The need of the fixture, each issue due on one of these days. */
const dueOn = (...days: string[]) => ({
  ...allAtOnce,
  issues: days.map((on, index) => ({ ...allAtOnce.issues[index], due: { on, kind: "HEARING" } })),
});

describe("the calendar", () => {
  it("has the days on which something is due of the needs that somebody holds, and nothing else of them", async () => {
    const input = dueOn("2031-01-20", "2031-01-20", "2031-03-02");
    const { need } = await command({ desk, as: desk.advocate }, "postNeed", { input, key: randomUUID() });
    await command({ desk, as: desk.coordinator }, "postNeed", { input: dueOn("2032-05-05"), key: randomUUID() });
    const { search } = await make();
    const { status, headers, text } = await read(search);
    expect([status, headers["content-type"]]).toEqual([200, "text/calendar; charset=utf-8"]);
    const lines = text.trim().split("\r\n");
    expect(lines.filter((line) => line.startsWith("DTSTART"))).toEqual([
      "DTSTART;VALUE=DATE:20310120",
      "DTSTART;VALUE=DATE:20310302",
    ]);
    expect(new Set(lines.filter((line) => line.startsWith("SUMMARY")))).toEqual(new Set(["SUMMARY:Deadline"]));
    const names = new Set(lines.map((line) => line.split(/[:;]/)[0]));
    expect([...names].sort()).toEqual([
      ...["BEGIN", "DTSTAMP", "DTSTART", "END", "PRODID", "REFRESH-INTERVAL", "SEQUENCE", "SUMMARY"],
      ...["TRANSP", "UID", "VERSION", "X-MICROSOFT-CDO-ALLDAYEVENT", "X-MICROSOFT-CDO-BUSYSTATUS"],
      ...["X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT", "X-PUBLISHED-TTL"],
    ]);
    for (const word of [need?.id.split("~")[1] ?? "", need?.reference ?? "", "colorado", "HEARING"]) {
      expect(text.includes(word)).toBe(false);
    }
    expect((await read(search)).text).toBe(text);
  });

  it("has the days of what nobody took so far, and not of what has ended", async () => {
    const input = dueOn("2033-04-11", "2033-05-12");
    const { need } = await command({ desk, as: desk.advocate }, "postNeed", { input, key: randomUUID() });
    const at = new NoticeDesk(desk, "2026-11-22T10:00:00Z");
    const change = (set: string, day: string) =>
      at.change(async ({ sql }) => {
        await sql.query(`update need_issue set ${set} where need_id = $1 and due_on = $2`, [need?.id, day]);
      });
    await change("status = 'UNMET'", "2033-04-11");
    await change("status = 'UNMET', outcome = 'NOBODY_FOUND'", "2033-05-12");
    const { search } = await make();
    const { text } = await read(search);
    expect(text).toContain("DTSTART;VALUE=DATE:20330411");
    expect(text).not.toContain("20330512");
  });

  it("is kept by the hash of its key alone", async () => {
    const { search, origin, pathname } = await make();
    expect(`${origin}${pathname}`).toBe("https://colorado.example/calendar");
    const key = search.slice("?key=".length);
    const [row] = await desk.database.pool.query<{ keyHash: string }>(
      `select key_hash as "keyHash" from calendar_link where person = $1`,
      [desk.people.advocate],
    );
    expect(row?.keyHash).toBe(createHash("sha256").update(key).digest("base64url"));
    const places = "select string_agg(t::text, '') as all from audit_entry t";
    const [{ all = "" } = {}] = await desk.database.pool.query<{ all: string }>(places);
    const [kept] = await desk.database.pool.query<{ all: string }>(
      "select string_agg(t::text, '') as all from command t",
    );
    expect(`${all}${kept?.all}`.includes(key)).toBe(false);
  });

  it("is gone, as if it had never been, once its link was renewed or revoked, or they have left", async () => {
    const unknown = await read(`?key=${"x".repeat(43)}`);
    expect(unknown.status).toBe(404);
    for (const odd of ["", "?key=", "?key=short", `?other=${"x".repeat(43)}`, `?key=${"x".repeat(43)}&more`]) {
      expect(await read(odd)).toEqual(unknown);
    }
    const first = await make();
    const second = await make();
    expect(await read(first.search)).toEqual(unknown);
    expect((await read(second.search)).status).toBe(200);
    await give(desk.advocate, "revokeCalendarLink", desk.people.advocate);
    expect(await read(second.search)).toEqual(unknown);
    const third = await make();
    const at = new NoticeDesk(desk, "2026-11-22T10:00:00Z");
    const status = (text: string) =>
      at.change(async ({ sql }) => {
        await sql.query("update person set status = $2 where id = $1", [desk.people.advocate, text]);
      });
    await status("DEACTIVATED");
    expect(await read(third.search)).toEqual(unknown);
    await status("ACTIVE");
    expect((await read(third.search)).status).toBe(200);
  });

  it("is made and revoked by nobody else, and only they see that there is one", async () => {
    const { advocate } = desk.people;
    await make();
    for (const name of ["makeCalendarLink", "revokeCalendarLink"] as const) {
      expect((await give(desk.coordinator, name, advocate)).problems).toEqual([{ code: "NOT_ALLOWED" }]);
    }
    const query = "query ($id: ID!) { person(id: $id) { calendarLinkMadeAt } }";
    const seen = (as: Actor) => desk.ask(as, query, { id: advocate });
    expect(await seen(desk.advocate)).toEqual({ data: { person: { calendarLinkMadeAt: now.toISOString() } } });
    expect(await seen(desk.coordinator)).toEqual({ data: { person: { calendarLinkMadeAt: null } } });
  });

  it("is not to be guessed without end", async () => {
    const route = openRoute();
    const tries = await Promise.all(Array.from({ length: 130 }, () => read(`?key=${"y".repeat(43)}`, route)));
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([404, 429]));
  });
});
