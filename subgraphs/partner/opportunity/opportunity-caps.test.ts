import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { hear, newShowing, opportunitiesSeenBy, shownTo } from "./opportunity.fixture.ts";
import { maxInAnHour, maxLiveForResponder } from "./opportunity-caps.ts";

let desk: PartnerDesk;
let responder: string;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  responder = await addApproved(desk);
  await desk.database.pool.query("truncate outbox");
});
afterAll(() => desk.close());

const show = async (count: number, home = "bucharest") => {
  const showings = Array.from({ length: count }, () => newShowing(home));
  await hear(
    desk,
    showings.map((showing) => ({ showing, data: shownTo(responder) })),
    home,
  );
  return showings;
};
const live = async () => (await opportunitiesSeenBy({ desk, as: desk.responder }, { responder }))?.length;
const refusals = async () => {
  const text = "select subject, data from outbox where type = 'org.alight.showing.declined.v1' order by id";
  return desk.database.pool.query<{ subject: string; data: unknown }>(text);
};
const recorded = (showing: string) =>
  desk.database.pool.query("select details from audit_entry where action = 'opportunity.refuse' and subject = $1", [
    showing.replace(/^\w+/, "colorado"),
  ]);

describe("what one home may show", () => {
  it("one responder is bounded, within one batch too: the rest is refused with a code, and nothing is lost", async () => {
    const showings = await show(maxLiveForResponder + 1);
    const [last = "", first = ""] = [showings.at(-1), showings[0]];
    expect(await live()).toBe(maxLiveForResponder);
    expect(await refusals()).toEqual([{ subject: last, data: { reason: "ENOUGH_SHOWN" } }]);
    expect(await recorded(last)).toEqual([{ details: { home: "bucharest", reason: "ENOUGH_SHOWN" } }]);
    // What is there already is changed as ever, another home has room, and so has this one when something has gone.
    await hear(desk, [{ showing: first, data: { responder, version: 2, goneBecause: "TAKEN" } }]);
    expect(await live()).toBe(maxLiveForResponder - 1);
    await show(1, "manila");
    await show(1);
    expect(await live()).toBe(maxLiveForResponder + 1);
    expect(await refusals()).toHaveLength(1);
  });

  it("an organization in an hour is bounded, whomever it is for", async () => {
    const text = `with noted as (
        insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
        values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))
      insert into opportunity (id, need_id, home, responder, issues, due_order, languages, urgency, score, state,
          gone_because, awaited_until, answer_by, received_at, changed_at, version)
      select 'colorado~' || n, 'kathmandu~' || n, 'kathmandu', $1, '[]', '', '{}', 'SOON', 1, 'TAKEN', 'TAKEN', at, at,
          at, at, 1
      from generate_series(1, $2) as n, (select timestamptz '2026-11-22T09:30:00Z' as at) as moment`;
    await desk.database.pool.query(text, [responder, maxInAnHour]);
    const [showing = ""] = await show(1, "kathmandu");
    expect(await live()).toBe(0);
    expect(await refusals()).toEqual([{ subject: showing, data: { reason: "TOO_MUCH_SHOWN" } }]);
    await show(1, "bucharest");
    expect(await live()).toBe(1);
  });

  it("is refused by the server alone: nobody says so in its name", async () => {
    const [showing = ""] = await show(1);
    const id = showing.replace("bucharest", "colorado");
    const decline = `mutation { answer: declineOpportunity(opportunity: "${id}", reason: TOO_MUCH_SHOWN,
      idempotencyKey: "as the server") { problems { code path } } }`;
    expect(await desk.ask(desk.responder, decline)).toEqual({
      data: { answer: { problems: [{ code: "MALFORMED", path: ["reason"] }] } },
    });
  });
});
