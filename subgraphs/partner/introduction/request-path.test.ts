import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { strangers } from "../partner.fixture.ts";
import {
  accept,
  askFor,
  clear,
  placesOf,
  represented,
  startRequest,
  stateOf,
  statusesOf,
} from "./introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

const read = `query ($id: ID!) { introduction(id: $id) { id state nextStep nextSide answerBy outcome reason isAdvice
  need { id reference status issues { id status } } issues { id } steps { kind side name code seenAt }
  homeContact { name email hours { day } } responderContact { name email } questions { question askedBy answer } } }`;

describe("from a request for help to representation", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  it("goes by both sides' words, and each sees the other's contact from the start", async () => {
    const { home, other } = desks;
    const started = await startRequest(desks);
    const { introduction, lawyer, need, responder, inboxItem } = started;
    const seen = await home.ask(lawyer, read, { id: introduction });
    expect(seen).toMatchObject({
      data: {
        introduction: {
          state: "REQUESTED",
          nextStep: "ANSWER_REQUEST",
          nextSide: "OTHER",
          answerBy: "2026-11-23T17:00:00.000Z",
          need: { id: need, reference: null, status: "OPEN", issues: [{ id: started.issues[0] }] },
          steps: [{ kind: "REQUEST", side: "HOME", seenAt: null }],
          homeContact: { email: "advocate@kathmandu.example" },
          responderContact: { email: "coordinator@colorado.example" },
        },
      },
    });
    await clear(desks, started);
    expect(await placesOf(desks, responder)).toBe(3);
    const taken = await give({ desk: other, as: other.coordinator }, "takeOn", { inboxItem });
    expect(taken.problems).toEqual([]);
    expect(await placesOf(desks, responder)).toBe(2);
    await carryAll(desks);
    expect(await stateOf(desks, introduction)).toBe("ACCEPTED");
    expect(await statusesOf(desks, need)).toEqual(["MATCHED", "HELD"]);
    const accepted = await home.ask(home.advocate, read, { id: introduction });
    expect(accepted).toMatchObject({ data: { introduction: { state: "ACCEPTED", nextStep: "WORK_TOGETHER" } } });
    const kinds = ["REQUEST", "WILLING", "FIND_CLEAR", "RESERVE", "ACCEPT"];
    expect(accepted).toMatchObject({ data: { introduction: { steps: kinds.map((kind) => ({ kind })) } } });
  });

  it("is ended by the lawyer: the issue is open again, the place free, and their access over", async () => {
    const { home } = desks;
    const started = await startRequest(desks);
    const { introduction, lawyer, need, responder } = started;
    await accept(desks, started);
    const ended = await give({ desk: home, as: lawyer }, "endRepresentation", { introduction, reason: "NO_CONTACT" });
    expect(ended).toEqual({ introductions: [], item: null, problems: [] });
    await carryAll(desks);
    expect(await stateOf(desks, introduction)).toBe("ENDED");
    expect(await statusesOf(desks, need)).toEqual(["OPEN", "OPEN"]);
    expect(await placesOf(desks, responder)).toBe(3);
    expect(await home.ask(lawyer, read, { id: introduction })).toEqual({ data: { introduction: null } });
    expect(await home.ask(lawyer, "query ($id: ID!) { need(id: $id) { id } }", { id: need })).toEqual({
      data: { need: null },
    });
    expect(await home.ask(home.advocate, read, { id: introduction })).toMatchObject({
      data: { introduction: { reason: "NO_CONTACT", nextStep: "ASK_SOMEBODY_ELSE" } },
    });
    const again = await askFor(desks, started);
    expect(await stateOf(desks, again.introduction)).toBe("REQUESTED");
  });

  it("is closed with an outcome: what was done is done, what was not is open again", async () => {
    const { home } = desks;
    const [done, undone] = [await startRequest(desks), await startRequest(desks)];
    for (const one of [done, undone]) await accept(desks, one);
    const as = { desk: home, as: home.advocate };
    const bare = { introduction: undone.introduction, input: { outcome: "NOT_TAKEN" } };
    expect((await give(as, "closeIntroduction", bare)).problems).toEqual(["REQUIRED input.reason"]);
    const why = { ...bare, input: { outcome: "NOT_TAKEN", reason: "NO_CONTACT" } };
    expect((await give(as, "closeIntroduction", why)).introductions).toMatchObject([{ state: "CLOSED" }]);
    const given = { introduction: done.introduction, input: { outcome: "REPRESENTED" } };
    expect((await give(as, "closeIntroduction", given)).introductions).toMatchObject([{ state: "CLOSED" }]);
    await carryAll(desks);
    expect(await statusesOf(desks, done.need)).toEqual(["MATCHED", "DONE"]);
    expect(await statusesOf(desks, undone.need)).toEqual(["OPEN", "OPEN"]);
    expect(await placesOf(desks, done.responder)).toBe(3);
  });

  it("is nothing to anybody else: every command is answered as for what is not there", async () => {
    const { home, other } = desks;
    const started = await startRequest(desks);
    const { introduction, inboxItem } = started;
    const absent = introduction.replace(/~.*/, "~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f");
    const input = { willing: true };
    const commands = [
      ["answerRequest", { input }],
      ["answerConflictCheck", { outcome: "CLEAR" }],
      ["endRepresentation", { reason: "NO_CONTACT" }],
      ["askQuestion", { question: "SAFE_TO_WRITE" }],
      ["answerQuestion", { question: "SAFE_TO_WRITE", answer: "YES" }],
    ] as const;
    for (const as of [abroad(other.advocate), abroad(other.responder), ...strangers.slice(2, 3)]) {
      expect(await home.ask(as, read, { id: introduction })).toEqual(await home.ask(as, read, { id: absent }));
      for (const [name, given] of commands) {
        const refused = await give({ desk: home, as }, name, { ...given, introduction });
        expect(refused.problems).toEqual(["NOT_FOUND introduction"]);
        expect(await give({ desk: home, as }, name, { ...given, introduction: absent })).toEqual(refused);
      }
    }
    for (const name of ["withdrawIntroduction", "answerOffer", "closeIntroduction"] as const) {
      const more = name === "closeIntroduction" ? { input: { outcome: "ADVISED" } } : { input };
      const given = { introduction, ...(name === "withdrawIntroduction" ? {} : more) };
      for (const as of [started.lawyer, home.responder]) {
        expect((await give({ desk: home, as }, name, given)).problems).toEqual(["NOT_ALLOWED"]);
      }
    }
    expect((await give({ desk: other, as: other.advocate }, "takeOn", { inboxItem })).problems).toEqual([
      "NOT_FOUND inboxItem",
    ]);
    expect((await give({ desk: other, as: abroad(home.coordinator) }, "takeOn", { inboxItem })).problems).toEqual([
      "NOT_ALLOWED",
    ]);
    expect(await stateOf(desks, introduction)).toBe("REQUESTED");
  });

  it("is the short way for advice: no conflict check, no place, nothing held", async () => {
    const advice = { ...represented, help: "ADVICE_TO_COLLEAGUE" };
    const one = await startRequest(desks, [advice]);
    const as = { desk: desks.home, as: one.lawyer };
    const willing = { introduction: one.introduction, input: { willing: true } };
    expect((await give(as, "answerRequest", willing)).introductions).toMatchObject([{ state: "CLEARED" }]);
    await carryAll(desks);
    const { other } = desks;
    await give({ desk: other, as: other.coordinator }, "takeOn", { inboxItem: one.inboxItem });
    await carryAll(desks);
    expect(await stateOf(desks, one.introduction)).toBe("ACCEPTED");
    expect(await placesOf(desks, one.responder)).toBe(3);
    expect(await statusesOf(desks, one.need)).toEqual(["OPEN", "OPEN"]);
  });
});
