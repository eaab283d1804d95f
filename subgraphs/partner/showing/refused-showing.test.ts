import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { postAllAtOnce } from "../need/need.fixture.ts";
import { hear } from "../opportunity/opportunity.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { later, matchingWith, passTime, readSought, runWaves, someResponder } from "./showing.fixture.ts";

let desk: PartnerDesk;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(() => desk.database.pool.query("truncate outbox, deadline, need_search").then(() => undefined));
afterAll(() => desk.close());

const record = { issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }] };
const shownTo = async (need: string) =>
  ((await readSought(desk, need)).showings ?? []).map(({ responderId, state }) => `${state} ${responderId}`).sort();
const refuse = async (need: string, reason: string) => {
  const open = (await readSought(desk, need)).showings?.find((one) => one.responderId.startsWith("bucharest~"));
  const data = { reason };
  await hear(desk, [{ showing: open?.id ?? "", type: "org.alight.showing.declined.v1", data }]);
};

describe("a showing that the responder's organization refuses unseen", () => {
  it("for one responder sends the need to the next, of the same organization too", async () => {
    const [first, second] = [someResponder(), someResponder()];
    const ask = matchingWith([{ responder: first, codes: ["record-clear"] }]);
    const need = await postAllAtOnce(desk, record);
    await runWaves({ desk, ask });
    await refuse(need, "ENOUGH_SHOWN");
    await runWaves({
      desk,
      ask: matchingWith([first, second].map((responder) => ({ responder, codes: ["record-clear"] }))),
    });
    expect(await shownTo(need)).toEqual([`DECLINED ${first}`, `OPEN ${second}`].sort());
  });

  it("as a whole sends it to other organizations for an hour, and leaves no need without a next step", async () => {
    const [full, alike, other] = [someResponder(), someResponder(), someResponder("manila")];
    const all = [full, alike, other].map((responder) => ({ responder, codes: ["record-clear"] }));
    const need = await postAllAtOnce(desk, record);
    await runWaves({ desk, ask: matchingWith(all.slice(0, 1)) });
    await refuse(need, "TOO_MUCH_SHOWN");
    await runWaves({ desk, ask: matchingWith(all) });
    expect(await shownTo(need)).toEqual([`DECLINED ${full}`, `OPEN ${other}`].sort());
    // Where nobody else is there, it goes on by its ladder at once: its coordinators hear of it.
    const alone = await postAllAtOnce(desk, record);
    const ask = matchingWith(all.slice(0, 2));
    await runWaves({ desk, ask });
    expect(await shownTo(alone)).toEqual([]);
    await passTime({ desk, ask, at: later(0) });
    const told = "select from audit_entry where action = 'search.tell-coordinators' and subject = $1";
    expect(await desk.database.pool.query(told, [alone])).toHaveLength(1);
    const { nextStep } = await readSought(desk, alone);
    expect(nextStep).toMatchObject({ code: "UNMET", at: later(7 * 24).toISOString() });
    // Matching is asked again within seven hours, and nobody refuses by then.
    await passTime({ desk, ask, at: later(7) });
    expect(await shownTo(alone)).toEqual([`OPEN ${alike}`, `OPEN ${full}`].sort());
  });
});
