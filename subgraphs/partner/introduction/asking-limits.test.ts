import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addApproved } from "../responder/responder.fixture.ts";
import { maxAskedOfOrganization, maxAskedOfResponder } from "./asking-limits.ts";
import { postIssues, stateOf } from "./introduction.fixture.ts";
import { carryAll, give, openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

/** Even a test changes a row only with a record. */
const recorded = `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
  values (gen_random_uuid(), now(), 'service', 'test', 'demo.seed', 'test', 'test', '{}'))`;

describe("a home that asks much", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  const ask = async (responders: readonly string[]) => {
    const { home } = desks;
    const { need, issues } = await postIssues(home);
    const input = { responders, issues };
    return give({ desk: home, as: home.advocate }, "requestHelp", { need, input });
  };
  /** As many as were asked of a responder so long ago, and where they stand. */
  const asked = (responder: string, count: number, { state = "DECLINED", hoursAgo = 1 } = {}) =>
    desks.home.database.pool.query(
      `${recorded} insert into introduction (id, need, responder, organization, way, state, is_short, is_confirmed,
         issues, started_by, started_at, changed_at)
       select 'kathmandu~' || gen_random_uuid(), (select min(id) from need), $1, 'colorado', 'REQUESTED', $3, false,
         true, '{}', 'x', timestamptz '2026-11-22T10:00:00Z' - $4 * interval '1 hour', now() from generate_series(1, $2)`,
      [responder, count, state, hoursAgo],
    );
  const takenIn = (responder: string, count: number, { state = "WITHDRAWN", home = "kathmandu" } = {}) =>
    desks.other.database.pool.query(
      `${recorded} insert into inbox_item (id, introduction, home, responder, state, is_short, urgency, issues,
         updated_at, received_at)
       select 'colorado~' || one, $4 || '~' || one, $4, $1, $3, false, 'SOON', '{}', now(), '2026-11-22T09:00:00Z'
       from (select gen_random_uuid() as one from generate_series(1, $2)) as made`,
      [responder, count, state, home],
    );
  const forget = () =>
    Promise.all([
      desks.home.database.pool.query("truncate introduction cascade"),
      desks.other.database.pool.query("truncate inbox_item cascade"),
    ]);

  it("is told so before the next request, of one responder in a day or without an answer", async () => {
    const [tired, waiting, rested] = [
      await addApproved(desks.other),
      await addApproved(desks.other),
      await addApproved(desks.other),
    ];
    await ask([rested]);
    await asked(tired, maxAskedOfResponder - 1);
    expect((await ask([tired])).problems).toEqual([]);
    expect((await ask([rested, tired])).problems).toEqual(["TOO_MANY input.responders.1"]);
    await asked(waiting, maxAskedOfResponder, { state: "CLEARED", hoursAgo: 90 });
    expect((await ask([waiting])).problems).toEqual(["TOO_MANY input.responders.0"]);
    await asked(rested, maxAskedOfResponder, { hoursAgo: 25 });
    expect((await ask([rested])).problems).toEqual([]);
    await forget();
  });

  it("is told so of one organization too, the whole request counted", async () => {
    const team = [await addApproved(desks.other), await addApproved(desks.other)];
    await asked("colorado~somebody", maxAskedOfOrganization - 1);
    expect((await ask(team)).problems).toEqual(["TOO_MANY input.responders.1"]);
    await forget();
  });

  it("is held to it where it is taken in, and hears a code: nothing is lost without a word", async () => {
    const [flooded, other] = [await addApproved(desks.other), await addApproved(desks.other)];
    await takenIn(flooded, maxAskedOfResponder);
    const { introductions } = await ask([flooded, other]);
    await carryAll(desks);
    const states = await Promise.all(introductions.map(({ id }) => stateOf(desks, id)));
    expect(states).toEqual(["DECLINED", "REQUESTED"]);
    const text = "select reason from introduction where id = $1";
    expect(await desks.home.database.pool.query(text, [introductions[0]?.id])).toEqual([{ reason: "TOO_MANY_ASKED" }]);
    await forget();
  });

  it("harms nobody but itself: another home's flood counts for nothing, and what was accepted neither", async () => {
    const responder = await addApproved(desks.other);
    await takenIn(responder, maxAskedOfOrganization, { home: "bucharest" });
    await takenIn(responder, maxAskedOfResponder, { state: "ACCEPTED" });
    await desks.other.database.pool.query(
      `${recorded} update inbox_item set received_at = '2026-11-20T09:00:00Z' where home = 'kathmandu'`,
    );
    const { introductions } = await ask([responder]);
    await carryAll(desks);
    expect(await stateOf(desks, introductions[0]?.id ?? "")).toBe("REQUESTED");
  });
});
