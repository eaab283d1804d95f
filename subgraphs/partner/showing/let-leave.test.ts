import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { entriesAbout, matchingWith, passTime, readSought, runWaves, someResponder } from "./showing.fixture.ts";

const minuteMs = 60_000;
const afterMs = (ms: number) => new Date(now.getTime() + ms);

describe("a need that waits to leave", () => {
  let desk: PartnerDesk;
  const responder = someResponder();
  const ask = matchingWith([{ responder, codes: ["family-divorce", "family-custody"] }]);
  const advocate = () => ({ desk, as: desk.advocate });
  const post = () => postAllAtOnce(desk, { leavesAfterSeconds: 60 });

  beforeAll(async () => {
    desk = await openPartnerDesk(undefined, { ask, partyOf: () => ({ isStateBody: false }) });
  });
  afterAll(() => desk.close());

  const traces = async (need: string) => {
    const sql =
      "select (select count(*) from outbox)::int + (select count(*) from need_search where need = $1)::int as count";
    const [row] = await desk.database.pool.query<{ count: number }>(sql, [need]);
    return row?.count;
  };

  it("is nowhere else before its time, and says when that is", async () => {
    const need = await post();
    await passTime({ desk, ask, at: afterMs(minuteMs - 1) });
    expect(await traces(need)).toBe(0);
    const { nextStep, showings } = await readSought(desk, need);
    expect(nextStep).toMatchObject({ code: "NEXT_WAVE", at: afterMs(minuteMs).toISOString() });
    expect(showings).toEqual([]);
    await command(advocate(), "reviseNeed", { need, input: { urgency: "EMERGENCY" } });
    await runWaves({ desk, ask });
    expect(await traces(need)).toBe(0);
    await command(advocate(), "withdrawNeed", { need });
    await passTime({ desk, ask, at: afterMs(2 * minuteMs) });
    expect(await traces(need)).toBe(0);
    expect(await entriesAbout(desk, need)).toEqual(["need.post", "need.revise", "need.withdraw"]);
  });

  it("leaves by itself when its time has come, whoever was started anew meanwhile", async () => {
    const need = await post();
    await passTime({ desk, ask, at: afterMs(minuteMs) });
    const { showings } = await readSought(desk, need);
    expect(showings).toMatchObject([{ responderId: responder, wave: 1 }]);
    expect(await entriesAbout(desk, need)).toContain("need.leave");
  });

  it("leaves at once when somebody says so, once", async () => {
    const need = await post();
    const sent = await command(advocate(), "sendNeedNow", { need });
    expect(sent.need).toMatchObject({ leavesAt: null });
    await runWaves({ desk, ask });
    expect((await readSought(desk, need)).showings).toHaveLength(1);
    expect((await command(advocate(), "sendNeedNow", { need })).problems).toMatchObject([{ code: "WRONG_STATE" }]);
  });

  it("leaves when help is requested by hand", async () => {
    const need = await post();
    const { issues } = await readSought(desk, need);
    const input = { responders: [someResponder()], issues: [issues[0]?.id] };
    const request = `mutation ($need: ID!, $input: RequestHelpInput!, $key: ID!) {
      requestHelp(need: $need, input: $input, idempotencyKey: $key) { problems { code path message } } }`;
    const answer = await desk.ask(desk.advocate, request, { need, input, key: randomUUID() });
    expect(answer).toEqual({ data: { requestHelp: { problems: [] } } });
    expect(await entriesAbout(desk, need)).toContain("need.leave");
  });

  it("waits for 300 seconds at most", async () => {
    for (const leavesAfterSeconds of [-1, 301]) {
      const input = { issues: [], languages: ["es"], urgency: "SOON", leavesAfterSeconds };
      const { problems } = await command(advocate(), "postNeed", { input });
      expect(problems.map(({ path }) => path.join("."))).toContain("input.leavesAfterSeconds");
    }
  });

  it("tells beforehand whom it would reach and exactly what they are shown", async () => {
    const need = await post();
    const query = `query ($id: ID!) { need(id: $id) { wouldShow { responderId languages { tag } urgency
      issues { issue { code } jurisdiction { code } help dueMonth } } } }`;
    const told = Object(await desk.ask(desk.advocate, query, { id: need })).data.need.wouldShow;
    expect(told).toMatchObject([{ responderId: responder }]);
    await passTime({ desk, ask, at: afterMs(minuteMs) });
    const sql = "select issues, languages, urgency from showing where need = $1";
    const [shown] = await desk.database.pool.query<{ issues: Record<string, unknown>[] }>(sql, [need]);
    const asTold = shown?.issues.map(({ issue, jurisdiction, help, dueMonth }) => {
      return { issue: { code: issue }, jurisdiction: { code: jurisdiction }, help, dueMonth };
    });
    expect(told[0].issues).toEqual(asTold);
    expect(JSON.stringify(told)).not.toContain("2027-01-20");
  });
});
