import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import type { MatchProfile } from "../need/match-profile.ts";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { opportunitiesSeenBy } from "../opportunity/opportunity.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import type { AskCandidates } from "./ask-candidates.ts";
import {
  bringHome,
  entriesAbout,
  later,
  matchingWith,
  passTime,
  readSought,
  runWaves,
  someResponder,
} from "./showing.fixture.ts";

let desk: PartnerDesk;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  await desk.database.pool.query("truncate outbox, deadline, need_search");
});
afterAll(() => desk.close());

const record = { issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }] };
const nobody: AskCandidates = async ({ issues }) => ({ candidates: [], uncovered: issues.map(({ id }) => id) });

async function noticesAbout(subject: string): Promise<string[]> {
  const sql = "select kind || ' ' || person as one from notice where subject = $1 order by noted_at, kind";
  return (await desk.database.pool.query<{ one: string }>(sql, [subject])).map(({ one }) => one);
}

describe("a need that nobody answers", () => {
  it("goes to the next five, then wider, to the coordinators, and is recorded as unmet: each step said before", async () => {
    const near = Array.from({ length: 7 }, () => ({ responder: someResponder(), codes: ["record-clear"] }));
    const far = { responder: someResponder("manila"), codes: ["record-clear"] };
    const ask: AskCandidates = (profile: MatchProfile) =>
      matchingWith(profile.issues.some(({ jurisdiction }) => jurisdiction === "US") ? [...near, far] : near)(profile);
    const id = await postAllAtOnce(desk, record);
    await runWaves({ desk, ask });
    const steps: unknown[] = [];
    for (const hours of [0, 24, 31, 55, 79]) {
      await passTime({ desk, ask, at: later(hours) });
      const { showings, nextStep } = await readSought(desk, id);
      steps.push([hours, showings?.length, nextStep?.code, nextStep?.at]);
    }
    expect(steps).toEqual([
      // Until the end of Monday's work, in usual hours; then of Tuesday's, and of Wednesday's.
      [0, 5, "NEXT_WAVE", later(31).toISOString()],
      [24, 5, "NEXT_WAVE", later(31).toISOString()],
      [31, 7, "NEXT_WAVE", later(55).toISOString()],
      // Nobody is left near: at once wider, and after the last who can be asked at once the coordinators.
      [55, 8, "NEXT_WAVE", later(79).toISOString()],
      [79, 8, "UNMET", later(79 + 7 * 24).toISOString()],
    ]);
    expect(await noticesAbout(id)).toEqual([`NEED_WITHOUT_ANSWER ${desk.people.coordinator}`]);
    for (const days of [9, 11]) await passTime({ desk, ask, at: later(24 * days) });
    const { showings, issues, status, nextStep } = await readSought(desk, id);
    expect(showings?.every(({ state }) => state === "EXPIRED")).toBe(true);
    expect(issues).toMatchObject([{ status: "UNMET" }]);
    expect([status, nextStep?.code]).toEqual(["OPEN", "COORDINATORS"]);
    expect(await noticesAbout(id)).toContain(`NEED_UNMET ${desk.people.advocate}`);
    const entries = await entriesAbout(desk, id);
    const order = ["need.post", "showing.show", "search.widen", "search.tell-coordinators", "search.record-unmet"];
    expect([...new Set(entries)]).toEqual(order);
  });

  it("goes through the whole ladder at once where nobody could be asked, and stays open to requests by hand", async () => {
    const id = await postAllAtOnce(desk, { ...record, urgency: "EMERGENCY" });
    await runWaves({ desk, ask: nobody });
    expect((await readSought(desk, id)).nextStep).toMatchObject({ code: "WIDER" });
    await passTime({ desk, ask: nobody, at: later(0) });
    const { nextStep } = await readSought(desk, id);
    expect(nextStep).toEqual({ code: "UNMET", at: later(24).toISOString(), tells: ["HOLDER"] });
    await passTime({ desk, ask: nobody, at: later(24) });
    expect(await readSought(desk, id)).toMatchObject({
      status: "OPEN",
      issues: [{ status: "UNMET" }],
      nextStep: { code: "COORDINATORS", at: later(48).toISOString() },
    });
    const ask = matchingWith([{ responder: someResponder(), codes: ["record-clear", "family-custody"] }]);
    await passTime({ desk, ask, at: later(32) });
    expect((await readSought(desk, id)).showings).toMatchObject([{ state: "OPEN" }]);
    expect((await readSought(desk, id)).nextStep).toMatchObject({ code: "NEXT_WAVE" });
    const other = [{ issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" }];
    const revise = { need: id, input: { issues: other } };
    const { problems } = await command({ desk, as: desk.advocate }, "reviseNeed", revise);
    expect(problems).toEqual([]);
    expect(await readSought(desk, id)).toMatchObject({
      issues: [{ status: "OPEN" }],
      showings: [{ state: "WITHDRAWN", goneBecause: "CHANGED" }],
    });
  });

  it("has its coordinators told when matching does not answer", async () => {
    const id = await postAllAtOnce(desk, { ...record, urgency: "EMERGENCY" });
    const silent: AskCandidates = async () => undefined;
    await runWaves({ desk, ask: silent });
    await passTime({ desk, ask: silent, at: later(2) });
    expect(await noticesAbout(id)).toEqual([`NEED_WITHOUT_ANSWER ${desk.people.coordinator}`]);
    expect((await readSought(desk, id)).nextStep).toMatchObject({ code: "NEXT_WAVE" });
  });
});

describe("an opportunity of our own responder", () => {
  it("comes by the same way, is declined, and the next is asked; what has gone is not listed", async () => {
    const [first, second] = [await addApproved(desk), await addApproved(desk)];
    const ask = matchingWith([first, second].map((responder) => ({ responder, codes: ["record-clear"] })));
    const seen = async (responder: string) =>
      ((await opportunitiesSeenBy({ desk, as: desk.responder }, { responder })) ?? []).map(({ node }) => node);
    const need = await postAllAtOnce(desk, record);
    await runWaves({ desk, ask });
    await bringHome(desk);
    const [offered] = await seen(first);
    expect(await seen(second)).toHaveLength(1);
    const decline = `mutation { answer: declineOpportunity(opportunity: "${offered?.id}", reason: OUT_OF_FIELD,
      idempotencyKey: "own") { opportunity { state declinedBecause } problems { code } } }`;
    expect(await desk.ask(desk.advocate, decline)).toMatchObject({
      data: { answer: { problems: [{ code: "NOT_ALLOWED" }] } },
    });
    expect(await desk.ask(desk.responder, decline)).toEqual({
      data: { answer: { opportunity: { state: "DECLINED", declinedBecause: "OUT_OF_FIELD" }, problems: [] } },
    });
    await bringHome(desk);
    expect(await seen(first)).toEqual([]);
    const { showings } = await readSought(desk, need);
    expect(showings?.map(({ state }) => state).sort()).toEqual(["DECLINED", "OPEN"]);
    await command({ desk, as: desk.advocate }, "withdrawNeed", { need });
    await bringHome(desk);
    expect(await seen(second)).toEqual([]);
    const again = decline.replace('"own"', '"again"');
    expect(await desk.ask(desk.responder, again)).toMatchObject({
      data: { answer: { opportunity: null, problems: [{ code: "WRONG_STATE" }] } },
    });
  });

  it("expires at its time, also when its home is silent", async () => {
    const responder = await addApproved(desk);
    const id = await postAllAtOnce(desk, { ...record, urgency: "EMERGENCY" });
    await runWaves({ desk, ask: matchingWith([{ responder, codes: ["record-clear"] }]) });
    await bringHome(desk);
    await desk.database.pool.query("delete from deadline where kind <> 'opportunity.expire'");
    await passTime({ desk, ask: nobody, at: later(25) });
    expect(await opportunitiesSeenBy({ desk, as: desk.responder }, { responder })).toEqual([]);
    const edges = await opportunitiesSeenBy({ desk, as: desk.responder }, { responder, state: "EXPIRED" });
    expect(edges).toMatchObject([{ node: { goneBecause: "EXPIRED" } }]);
    expect((await readSought(desk, id)).showings).toMatchObject([{ state: "OPEN" }]);
  });
});
