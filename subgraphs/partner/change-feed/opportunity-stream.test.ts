import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { hear, newShowing, shownTo } from "../opportunity/opportunity.fixture.ts";
import { atHome, openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { forgetChangesBefore } from "./change-feed.store.ts";
import { StreamDesk } from "./stream-desk.fixture.ts";

const query = `subscription { opportunityChanged(organization: "${organization}") { id state responder { id } } }`;
const weekMs = 7 * 24 * 60 * 60 * 1000;

let desk: PartnerDesk;
let responder: string;
let streams: StreamDesk;

beforeAll(async () => {
  desk = await openPartnerDesk();
  responder = await addApproved(desk);
}, 60_000);
beforeEach(async () => {
  streams = new StreamDesk(desk);
  streams.judged = desk.responder;
  await streams.start();
});
afterEach(() => streams.stop());
afterAll(() => desk.close());

const idOf = (showing: string) => showing.replace("bucharest", organization);

async function arrives(showing = newShowing()): Promise<string> {
  await hear(desk, [{ showing, data: shownTo(responder) }]);
  return showing;
}

function goes(showing: string) {
  return hear(desk, [{ showing, data: { responder, version: 2, state: "WITHDRAWN", goneBecause: "WITHDRAWN" } }]);
}

function told(showing: string, state: string) {
  const opportunityChanged = { id: idOf(showing), state, responder: { id: responder } };
  return { kind: "change", cursor: expect.any(String), data: { opportunityChanged } };
}

function cursorIn(message: unknown): string {
  if (typeof message === "object" && message !== null && "cursor" in message) return String(message.cursor);
  throw new Error("no cursor");
}

describe("a stream of opportunities", () => {
  it("tells our people what comes in and what goes, and is quiet otherwise", async () => {
    const reading = await streams.watch(query);
    expect(await reading.news()).toMatchObject({ kind: "open" });
    expect(await reading.next()).toEqual({ kind: "beat" });
    const showing = await arrives();
    expect(await reading.news()).toEqual(told(showing, "OPEN"));
    await goes(showing);
    expect(await reading.news()).toEqual(told(showing, "WITHDRAWN"));
    reading.close();
  });

  it("goes on from a cursor without a gap, telling each row once, as it is now", async () => {
    const first = await streams.watch(query);
    const opened = await first.news();
    const [one, two] = [await arrives(), await arrives()];
    const seen = await first.news();
    first.close();
    await goes(two);
    const three = await arrives();
    const again = await streams.watch(query, { after: cursorIn(seen) });
    expect(await again.news()).toMatchObject({ kind: "open" });
    expect(await again.news()).toEqual(told(two, "WITHDRAWN"));
    expect(await again.news()).toEqual(told(three, "OPEN"));
    const whole = await streams.watch(query, { after: cursorIn(opened) });
    await whole.news();
    expect([await whole.news(), await whole.news(), await whole.news()]).toEqual([
      told(one, "OPEN"),
      told(two, "WITHDRAWN"),
      told(three, "OPEN"),
    ]);
  });

  it("is null and over for everybody else, and tells them no place in it", async () => {
    for (const stranger of strangers) {
      streams.judged = stranger;
      const reading = await streams.watch(query);
      expect(await reading.next()).toEqual({ kind: "change", data: { opportunityChanged: null } });
      expect(await reading.next()).toEqual({ kind: "end" });
    }
    const graph = await desk.ask(
      strangers[2] ?? desk.responder,
      `{ opportunity(id: "${newShowing(organization)}") { id } }`,
    );
    expect(graph).toEqual({ data: { opportunity: null } });
    expect(streams.places.size).toBe(0);
  });

  it("ends when its reader's token or role is over, whether something changes or not", async () => {
    const [quiet, busy] = [await streams.watch(query), await streams.watch(query)];
    for (const reading of [quiet, busy]) await reading.news();
    streams.judged = "UNAUTHENTICATED";
    expect(await quiet.news()).toEqual({ kind: "end", code: "UNAUTHENTICATED" });
    streams.judged = desk.responder;
    const later = await streams.watch(query);
    await later.news();
    streams.judged = atHome(desk.people.responder, []);
    await arrives();
    expect(await later.news()).toEqual({ kind: "end", code: "FORBIDDEN" });
  });

  it("is refused without a token that holds, and to any service but the gateway with somebody's", async () => {
    streams.judged = "UNAUTHENTICATED";
    expect((await streams.watch(query)).refusal).toMatchObject({
      errors: [{ extensions: { code: "UNAUTHENTICATED" } }],
    });
    streams.judged = undefined;
    expect((await streams.watch(query)).refusal).toMatchObject({ errors: [{ extensions: { code: "FORBIDDEN" } }] });
  });

  it("is of one field that can be watched", async () => {
    for (const odd of [
      "{ opportunity(id: 1) { id } }",
      "subscription { nothing }",
      "subscription { __typename }",
      "{",
    ]) {
      expect((await streams.watch(odd)).refusal).toMatchObject({ errors: [{ extensions: { code: "QUERY_INVALID" } }] });
    }
  });

  it("costs a place that comes back, and somebody has so many", async () => {
    const readings = [await streams.watch(query), await streams.watch(query), await streams.watch(query)];
    expect((await streams.watch(query)).refusal).toMatchObject({
      errors: [{ extensions: { code: "TOO_MANY_STREAMS" } }],
    });
    const other = await streams.watch(query, { person: "2" });
    expect(await other.news()).toMatchObject({ kind: "open" });
    for (const reading of [...readings, other]) reading.close();
    while (streams.places.size > 0) await new Promise((resolve) => setImmediate(resolve));
    expect((await streams.watch(query)).refusal).toBeUndefined();
  });

  it("ends with a word when the partner stops", async () => {
    const reading = await streams.watch(query);
    await reading.news();
    const last = reading.news();
    await streams.stop();
    expect(await last).toEqual({ kind: "end", code: "ORGANIZATION_UNAVAILABLE" });
  });
});

describe("the feed of changes", () => {
  it("tells in the order of commits, not of beginnings: nothing is passed over", async () => {
    const { pool } = desk.database;
    const reading = await streams.watch(query);
    await reading.news();
    const early = await arrives();
    expect(await reading.news()).toEqual(told(early, "OPEN"));
    const client = await pool.connect();
    await client.query("begin");
    await client.query("insert into change (type, subject) values ('Opportunity', $1)", [idOf(early)]);
    const late = await arrives(); // a higher number, committed first
    expect(await reading.news()).toEqual(told(late, "OPEN"));
    await client.query("select pg_notify('change', '')");
    await client.query("commit");
    client.release();
    expect(await reading.news()).toEqual(told(early, "OPEN"));
  });

  it("says so when what was missed cannot be told any more", async () => {
    const reading = await streams.watch(query);
    const cursor = cursorIn(await reading.news());
    await arrives();
    await reading.news();
    streams.now = new Date(streams.now.getTime() + weekMs + 1_000);
    await streams.stop();
    await forgetOld();
    const fresh = new StreamDesk(desk);
    fresh.judged = desk.responder;
    await fresh.start();
    for (const after of [cursor, cursor.replace(/\d+$/, "999999"), `0${cursor.slice(1)}`, "x"]) {
      const again = await fresh.watch(query, { after });
      expect([await again.news(), await again.news()].at(-1)).toEqual({ kind: "end", code: "CURSOR_UNKNOWN" });
    }
    await fresh.stop();
  });
});

async function forgetOld(): Promise<void> {
  await forgetChangesBefore(desk.database.pool, new Date(streams.now.getTime() - weekMs));
}
