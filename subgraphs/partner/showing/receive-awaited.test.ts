import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { hear } from "../opportunity/opportunity.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { entriesAbout, matchingWith, readSought, runWaves, someResponder } from "./showing.fixture.ts";

let desk: PartnerDesk;
let need: string;
let showing: string;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  need = await postAllAtOnce(desk, {
    issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }],
  });
  await runWaves({ desk, ask: matchingWith([{ responder: someResponder(), codes: ["record-clear"] }]) });
  showing = (await readSought(desk, need)).showings?.[0]?.id ?? "";
});
afterAll(() => desk.close());

const say = (awaitedUntil: string, from = "bucharest") =>
  hear(desk, [{ showing, type: "org.alight.showing.awaited.v1", data: { awaitedUntil } }], from);
const nextAt = async () => (await readSought(desk, need)).nextStep?.at;
const mondayEvening = "2026-11-23T17:00:00.000Z";
const mondayNoon = "2026-11-23T12:00:00.000Z";

describe("until when a responder is awaited", () => {
  it("is said by their organization alone, and the next are asked then", async () => {
    expect(await nextAt()).toBe(mondayEvening);
    await say(mondayNoon, "manila");
    expect(await nextAt()).toBe(mondayEvening);
    expect(await entriesAbout(desk, showing)).toEqual([]);
    await say(mondayNoon);
    await say(mondayNoon);
    expect(await nextAt()).toBe(mondayNoon);
    expect(await entriesAbout(desk, showing)).toEqual(["showing.await"]);
    const due = "select due_at as at from deadline where kind = 'search.step' and subject = $1";
    expect(await desk.database.pool.query(due, [need])).toEqual([{ at: new Date(mondayNoon) }]);
  });

  it("is never beyond what the need can wait, nor in the past for the ladder", async () => {
    await say("2031-01-01T00:00:00.000Z");
    expect(await nextAt()).toBe("2026-11-26T10:00:00.000Z");
    await say("2020-01-01T00:00:00.000Z");
    expect(await nextAt()).toBe("2026-11-22T10:00:00.000Z");
  });

  it("moves nothing once the need is not looked for any more, or what they are told is malformed", async () => {
    await command({ desk, as: desk.advocate }, "withdrawNeed", { need });
    expect(await say(mondayNoon)).toBe(200);
    await say("tomorrow");
    expect(await nextAt()).toBeUndefined();
    expect(await entriesAbout(desk, showing)).toEqual([]);
  });
});
