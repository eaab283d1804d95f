import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { entriesAbout, later, matchingWith, passTime, readSought, runWaves, someResponder } from "./showing.fixture.ts";

/** Until the end of Monday's work, in usual hours: it is Sunday. */
const workingDay = 31;
const codes = ["family-divorce", "family-custody", "record-clear"];

describe("a need whose poster chooses whom to ask first", () => {
  let desk: PartnerDesk;
  const ask = matchingWith([{ responder: someResponder(), codes }]);
  beforeAll(async () => {
    desk = await openPartnerDesk();
  }, 60_000);
  beforeEach(async () => {
    await desk.database.pool.query("truncate outbox, deadline, need_search");
  });
  afterAll(() => desk.close());

  const advocate = () => ({ desk, as: desk.advocate });
  const post = (changes: Record<string, unknown> = {}) => postAllAtOnce(desk, { byHand: true, ...changes });
  const shownAt = async (need: string, hours: number) => {
    await passTime({ desk, ask, at: later(hours) });
    return (await readSought(desk, need)).showings?.length;
  };
  const askFor = async (need: string, count: number) => {
    const { issues } = await readSought(desk, need);
    const input = { responders: [someResponder()], issues: issues.slice(0, count).map(({ id }) => id) };
    const request = `mutation ($need: ID!, $input: RequestHelpInput!, $key: ID!) {
      requestHelp(need: $need, input: $input, idempotencyKey: $key) { introductions { id } problems { code } } }`;
    const answer = await desk.ask(desk.advocate, request, { need, input, key: randomUUID() });
    expect(answer).toMatchObject({ data: { requestHelp: { problems: [] } } });
    await desk.database.pool.query("delete from deadline where kind like 'introduction.%'"); // they take their time
  };
  const end = (need: string) =>
    desk.database.pool.query(
      `with noted as (insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
         values (gen_random_uuid(), '2026-01-01', 'service', 'test', 'demo.seed', $1, 'test', '{}'))
       update introduction set state = 'DECLINED' where need = $1`,
      [need],
    );

  it("is shown to nobody for a working day, which it says, and then by itself", async () => {
    const need = await post();
    await runWaves({ desk, ask });
    expect((await readSought(desk, need)).nextStep).toEqual({
      ...{ code: "FIRST_WAVE", at: later(workingDay).toISOString(), tells: ["RESPONDERS"] },
    });
    expect(await shownAt(need, workingDay - 0.01)).toBe(0);
    expect(await shownAt(need, workingDay)).toBe(1);
    expect((await readSought(desk, need)).nextStep).toMatchObject({ code: "NEXT_WAVE" });
    expect((await entriesAbout(desk, need)).slice(0, 3)).toEqual(["need.post", "search.begin", "showing.show"]);
  });

  it("waits two hours in an emergency, and no working day any more once it has become one", async () => {
    const need = await post({ urgency: "EMERGENCY" });
    expect([await shownAt(need, 1.9), await shownAt(need, 2)]).toEqual([0, 1]);
    const later = await post();
    const revise = (input: object) => command(advocate(), "reviseNeed", { need: later, input });
    await revise({ languages: ["es"] });
    expect(await shownAt(later, 0)).toBe(0);
    await revise({ urgency: "EMERGENCY" });
    expect(await shownAt(later, 0)).toBe(1);
  });

  it("is shown at once when somebody says so, once", async () => {
    const need = await post();
    expect((await command(advocate(), "sendNeedNow", { need })).problems).toEqual([]);
    await runWaves({ desk, ask });
    expect((await readSought(desk, need)).showings).toMatchObject([{ wave: 1 }]);
    expect(await entriesAbout(desk, need)).toEqual(["need.post", "need.leave", "showing.show"]);
    expect((await command(advocate(), "sendNeedNow", { need })).problems).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  it("is not shown while somebody is asked about every issue, and is once nobody is", async () => {
    const need = await post();
    await askFor(need, 3);
    expect(await shownAt(need, workingDay)).toBe(0);
    expect((await readSought(desk, need)).nextStep).toMatchObject({ code: "ALL_ASKED", at: null, tells: [] });
    await end(need);
    expect((await readSought(desk, need)).nextStep).toMatchObject({ code: "FIRST_WAVE", at: later(55).toISOString() });
    expect([await shownAt(need, 54.9), await shownAt(need, 55)]).toEqual([0, 1]);
  });

  it("is shown where nobody is asked about a part of it", async () => {
    const need = await post();
    await askFor(need, 1);
    expect(await shownAt(need, workingDay)).toBe(1);
  });

  it("may have been a draft, and does not wait besides", async () => {
    const said = { languages: ["es"], urgency: "SOON" };
    const issues = [{ issue: "record-clear", jurisdiction: "US-CO", help: "REPRESENTATION" }];
    const draft = await command(advocate(), "draftNeed", { input: { ...said, issues } });
    const need = draft.need?.id ?? "";
    const opened = await command(advocate(), "openNeed", { need, wait: 60, byHand: true });
    expect(opened.need).toMatchObject({ status: "OPEN", leavesAt: null });
    expect((await readSought(desk, need)).nextStep?.code).toBe("FIRST_WAVE");
    await command(advocate(), "withdrawNeed", { need });
    expect(await shownAt(need, workingDay)).toBe(0);
  });
});
