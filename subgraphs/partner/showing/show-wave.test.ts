import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { command, postAllAtOnce } from "../need/need.fixture.ts";
import { hear } from "../opportunity/opportunity.fixture.ts";
import { openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import {
  entriesAbout,
  type Fitting,
  matchingWith,
  readSought,
  runWaves,
  someResponder,
  toldTo,
} from "./showing.fixture.ts";

let desk: PartnerDesk;

beforeAll(async () => {
  desk = await openPartnerDesk();
}, 60_000);
beforeEach(async () => {
  await desk.database.pool.query("truncate outbox, deadline, need_search");
});
afterAll(() => desk.close());

const many = (count: number, codes: readonly string[], of = "bucharest"): Fitting[] =>
  Array.from({ length: count }, () => ({ responder: someResponder(of), codes }));
const one = { issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }] };
const whoOf = (need: Awaited<ReturnType<typeof readSought>>) => (need.showings ?? []).map((s) => s.responderId);

describe("a need that was posted", () => {
  it("is shown to the best five, each the issues that fit them, and their organizations are told", async () => {
    const [divorce, custody, ...others] = [
      ...many(1, ["family-divorce"]),
      ...many(6, ["family-custody", "record-clear"]),
    ];
    const id = await postAllAtOnce(desk);
    const fitting = [divorce, custody, ...others].flatMap((fits) => fits ?? []);
    await runWaves({ desk, ask: matchingWith(fitting) });
    const need = await readSought(desk, id);
    expect(new Set(whoOf(need))).toEqual(new Set(fitting.slice(0, 5).map(({ responder }) => responder)));
    const monday = "2026-11-23T17:00:00.000Z";
    expect(need.nextStep).toEqual({ code: "NEXT_WAVE", at: monday, tells: ["RESPONDERS"] });
    const told = await toldTo(desk, "bucharest");
    expect(told).toHaveLength(5);
    expect(told.find(({ data }) => JSON.stringify(data).includes("family-divorce"))?.data).toEqual({
      responder: divorce?.responder,
      version: Date.parse("2026-11-22T10:00:00Z"),
      state: "OPEN",
      issues: [{ issue: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION", dueMonth: "2027-01" }],
      languages: ["es", "ro"],
      urgency: "SOON",
      score: 500,
      awaitedAtMost: "2026-11-26T10:00:00.000Z",
      answerBy: "2026-11-29T10:00:00.000Z",
    });
    expect(JSON.stringify(told)).not.toMatch(new RegExp([id, "Forced", "WOMAN", "2027-01-20"].join("|")));
    expect(await entriesAbout(desk, id)).toEqual(["need.post", "showing.show"]);
  });

  it("is shown whole to nobody, and every issue of it to somebody", async () => {
    const id = await postAllAtOnce(desk);
    await runWaves({ desk, ask: matchingWith(many(5, ["family-divorce", "family-custody", "record-clear"])) });
    const { showings, issues } = await readSought(desk, id);
    const shown = (showings ?? []).map((showing) => JSON.stringify(showing.issues));
    expect(shown.every((ids) => JSON.parse(ids).length === 2)).toBe(true);
    for (const issue of issues) expect(shown.some((ids) => ids.includes(issue.id))).toBe(true);
  });

  it("is shown within its audience alone, to state bodies only when it names them", async () => {
    const fitting = [...many(2, ["record-clear"], "manila"), ...many(2, ["record-clear"], "kathmandu")];
    const stranger = many(1, ["record-clear"], "atlantis");
    const ask = matchingWith([...stranger, ...fitting, ...many(1, ["record-clear"])]);
    const open = await postAllAtOnce(desk, { ...one, audience: { except: ["manila"] } });
    const named = await postAllAtOnce(desk, { ...one, audience: { only: ["kathmandu"] } });
    await runWaves({ desk, ask, stateBodies: ["kathmandu"] });
    expect(whoOf(await readSought(desk, open)).map((who) => who.split("~")[0])).toEqual(["bucharest"]);
    expect(whoOf(await readSought(desk, named)).map((who) => who.split("~")[0])).toEqual(["kathmandu", "kathmandu"]);
  });

  it("is shown to thirty in all, and to one organization no more than its share of a day", async () => {
    const ask = matchingWith(many(40, ["record-clear"]));
    const id = await postAllAtOnce(desk, one);
    for (let wave = 0; wave < 9; wave++) {
      await runWaves({ desk, ask });
      await desk.database.pool.query("update need_search set due_at = now(), is_new_wave = true");
    }
    expect((await readSought(desk, id)).showings).toHaveLength(30);
  });

  it("that was there before, or was seeded, is shown to nobody by itself", async () => {
    const id = await postAllAtOnce(desk, one);
    await desk.database.pool.query("truncate need_search");
    await runWaves({ desk, ask: matchingWith(many(5, ["record-clear"])) });
    const need = await readSought(desk, id);
    expect(need.showings).toEqual([]);
    expect(need.nextStep).toEqual({ code: "REQUEST_BY_HAND", at: null, tells: [] });
  });

  it("waits while matching does not answer, and is not shown by an answer to an older question", async () => {
    const id = await postAllAtOnce(desk, one);
    await runWaves({ desk, ask: async () => undefined });
    expect(await readSought(desk, id)).toMatchObject({ showings: [], nextStep: { code: "NEXT_WAVE" } });
    const fits = matchingWith(many(2, ["record-clear"]));
    let asked = 0;
    const revising = async (...profile: Parameters<typeof fits>) => {
      asked += 1;
      if (asked === 1) await command({ desk, as: desk.advocate }, "withdrawNeed", { need: id });
      return fits(...profile);
    };
    await runWaves({ desk, ask: revising });
    expect(await readSought(desk, id)).toMatchObject({ showings: [], nextStep: null });
    expect(asked).toBe(1);
  });
});

describe("what was shown", () => {
  const shownOnce = async (changes: Record<string, unknown> = {}) => {
    const fitting = many(1, ["family-divorce", "record-clear"]);
    const id = await postAllAtOnce(desk, changes);
    await runWaves({ desk, ask: matchingWith(fitting) });
    await desk.database.pool.query("truncate outbox");
    return { id, fitting };
  };
  const lastTold = async () => (await toldTo(desk, "bucharest")).map(({ data }) => data);

  it("goes with the need in the same transaction, and says why", async () => {
    for (const [name, because] of [
      ["withdrawNeed", "WITHDRAWN"],
      ["closeNeed", "CLOSED"],
    ] as const) {
      const { id } = await shownOnce();
      const { issues } = await readSought(desk, id);
      const input = { outcomes: issues.map((issue) => ({ issue: issue.id, outcome: "RESOLVED" })) };
      await command({ desk, as: desk.advocate }, name, { need: id, ...(name === "closeNeed" ? { input } : {}) });
      expect(await lastTold()).toMatchObject([{ goneBecause: because }]);
      expect(await readSought(desk, id)).toMatchObject({
        showings: [{ state: "WITHDRAWN", goneBecause: because }],
        nextStep: null,
      });
      await desk.database.pool.query("truncate outbox");
    }
  });

  it("follows a revision at once: an issue that changed is not shown until it is known to fit", async () => {
    const { id, fitting } = await shownOnce();
    const { issues } = await readSought(desk, id);
    const [divorce, custody, record] = issues.map((issue) => issue.id);
    const revised = [
      { id: divorce, issue: "family-divorce", jurisdiction: "BG", help: "REPRESENTATION" },
      { id: custody, issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" },
      { id: record, issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" },
    ];
    await command({ desk, as: desk.advocate }, "reviseNeed", {
      need: id,
      input: { issues: revised, languages: ["ne"] },
    });
    expect(await lastTold()).toMatchObject([{ state: "OPEN", issues: [{ issue: "record-clear" }], languages: ["ne"] }]);
    await runWaves({ desk, ask: matchingWith(fitting) });
    const [, again] = await lastTold();
    expect(again).toMatchObject({
      issues: [{ issue: "family-divorce", jurisdiction: "BG" }, { issue: "record-clear" }],
    });
    expect((await readSought(desk, id)).showings).toHaveLength(1);
  });

  it("goes when the need is not for that organization any more, and may come again", async () => {
    const { id, fitting } = await shownOnce();
    const revise = (audience: object) =>
      command({ desk, as: desk.advocate }, "reviseNeed", { need: id, input: { audience } });
    await revise({ except: ["bucharest"] });
    expect(await lastTold()).toMatchObject([{ goneBecause: "CHANGED" }]);
    await revise({ everyone: true });
    await runWaves({ desk, ask: matchingWith(fitting) });
    const { showings } = await readSought(desk, id);
    expect(showings?.map(({ state }) => state)).toEqual(["WITHDRAWN", "OPEN"]);
    expect(new Set(showings?.map((showing) => showing.id)).size).toBe(2);
  });

  it("is declined by the responder's organization alone, and another is asked in their place", async () => {
    const fitting = many(7, ["record-clear"]);
    const id = await postAllAtOnce(desk, one);
    const ask = matchingWith(fitting);
    await runWaves({ desk, ask });
    const [first] = (await readSought(desk, id)).showings ?? [];
    const decline = (from: string) =>
      hear(
        desk,
        [{ showing: first?.id ?? "", type: "org.alight.showing.declined.v1", data: { reason: "NO_CAPACITY" } }],
        from,
      );
    await decline("manila");
    expect((await readSought(desk, id)).showings?.every(({ state }) => state === "OPEN")).toBe(true);
    expect(await decline("bucharest")).toBe(200);
    await decline("bucharest");
    await runWaves({ desk, ask });
    const { showings, nextStep } = await readSought(desk, id);
    expect(showings).toHaveLength(6);
    expect(showings?.find((showing) => showing.id === first?.id)).toMatchObject({
      state: "DECLINED",
      declinedBecause: "NO_CAPACITY",
    });
    expect(showings?.every(({ wave }) => wave === 1)).toBe(true);
    expect(nextStep).toMatchObject({ code: "NEXT_WAVE", at: "2026-11-23T17:00:00.000Z" });
    expect(await entriesAbout(desk, first?.id ?? "")).toEqual(["showing.decline"]);
  });

  it("is told again to a peer that lost it: all that holds, and what has gone lately", async () => {
    const { id } = await shownOnce(one);
    const gone = await shownOnce(one);
    await command({ desk, as: desk.advocate }, "withdrawNeed", { need: gone.id });
    const { tellPeerAgain } = await import("../peer/partner-news.ts");
    await desk.database.pool.query("truncate outbox");
    await desk.database.pool.transaction((sql) => tellPeerAgain(sql, "bucharest"));
    const [live] = (await readSought(desk, id)).showings ?? [];
    const told = new Map((await toldTo(desk, "bucharest")).map(({ subject, data }) => [subject, data]));
    expect(told.get(live?.id ?? "")).toMatchObject({ state: "OPEN", responder: live?.responderId });
    const [went] = (await readSought(desk, gone.id)).showings ?? [];
    expect(told.get(went?.id ?? "")).toMatchObject({ goneBecause: "WITHDRAWN" });
    await desk.database.pool.transaction((sql) => tellPeerAgain(sql, `nobody-${randomUUID().slice(0, 4)}`));
  });
});
