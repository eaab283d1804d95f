import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { toBase64url } from "#shared/seal/bytes.ts";
import { stateOf } from "../introduction/introduction.fixture.ts";
import {
  abroad,
  carryAll,
  give,
  openTwoDesks,
  passDeadlines,
  type TwoDesks,
} from "../introduction/two-desks.fixture.ts";
import { now } from "../partner.fixture.ts";
import { command } from "../permission/permission.fixture.ts";
import { computeAnswer } from "./compute-answer.ts";
import {
  allow,
  allTextOf,
  answerAll,
  askAbout,
  blind,
  canaries,
  check,
  compare,
  keysOf,
  lookAt,
  lookBy,
  otherSide,
  readList,
  startChecked,
  survivor,
} from "./conflict-check.fixture.ts";

const list = `# our clients\n${otherSide.toUpperCase()}\n\nPopescu, Ana Maria\nЮлия Иванова\n`;
const hourMs = 3_600_000;

describe("names that are compared blindly", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
    const { other } = desks;
    await keysOf(other, other.responder);
    const unread = { organization: other.organization, way: "BLIND", checkers: [other.people.responder] };
    const early = await check({ desk: other, as: other.coordinator }, "setConflictCheck", unread);
    expect(early.problems).toEqual(["REQUIRED way"]);
    await readList(other, list);
    await lookBy(desks, "BLIND", [other.people.responder]);
  }, 120_000);
  afterAll(() => desks.close());

  const atHome = () => ({ desk: desks.home, as: desks.home.advocate });
  const step = async (introduction: string) => (await lookAt(desks.home, desks.home.advocate, introduction)).nextStep;

  const askedOne = (names: readonly string[]) => askAbout(desks, names);

  it("are cleared by a person when none stands in the list", async () => {
    const { introduction, lawyer, blinding } = await askedOne([survivor, "Ion Popa"]);
    expect(await lookAt(desks.home, lawyer, introduction)).toMatchObject({
      nextStep: "WAIT_FOR_COMPARISON",
      nextSide: "SYSTEM",
      blindAnswer: null,
    });
    await carryAll(desks);
    await answerAll(desks);
    expect((await lookAt(desks.home, lawyer, introduction)).blindAnswer).toBeNull();
    expect(await step(introduction)).toBe("COMPARE_NAMES");
    const early = { introduction, outcome: "CLEAR" };
    expect((await give({ desk: desks.home, as: lawyer }, "answerConflictCheck", early)).problems).toEqual([
      "WRONG_STATE introduction",
    ]);
    const outcome = await compare(desks, introduction, blinding);
    expect(outcome).toBe("NONE_FOUND");
    expect((await check(atHome(), "reportBlindly", { introduction, outcome })).problems).toEqual([]);
    expect(await lookAt(desks.home, lawyer, introduction)).toMatchObject({
      nextStep: "CONFIRM_CLEAR",
      nextSide: "OTHER",
      blindAnswer: null,
    });
    const clear = { introduction, outcome: "CLEAR" };
    expect((await give({ desk: desks.home, as: lawyer }, "answerConflictCheck", clear)).problems).toEqual([]);
    expect(await stateOf(desks, introduction)).toBe("CLEARED");
  });

  it("have somebody look when one stands there, however it is spelled, and rest nowhere", async () => {
    const { home, other } = desks;
    const { introduction, lawyer, blinding } = await askedOne([survivor, "Oxenstierna, Bartholomew", "Ion Popa"]);
    await carryAll(desks);
    await answerAll(desks);
    const outcome = await compare(desks, introduction, blinding);
    expect(outcome).toBe("ASK_A_HUMAN");
    await check(atHome(), "reportBlindly", { introduction, outcome });
    await carryAll(desks);
    expect(await lookAt(home, lawyer, introduction)).toMatchObject({ nextStep: "SEAL_NAMES", nextSide: "HOME" });
    expect(
      (await give({ desk: home, as: lawyer }, "answerConflictCheck", { introduction, outcome: "CLEAR" })).problems,
    ).toEqual(["WRONG_STATE introduction"]);
    for (const desk of [home, other]) {
      const text = await allTextOf(desk);
      for (const canary of [...canaries, "popescu", "iulia"]) expect(text).not.toContain(canary);
    }
    const rest = ["select blinded from conflict_check where blinded is not null", "select 1 from blind_list"];
    for (const text of rest) expect(await home.database.pool.query(text)).toEqual([]);
    expect(await other.database.pool.query("select 1 from blind_request where blinded is not null")).toEqual([]);
  });

  it("are not compared when the answer was made with another key, or not proven", async () => {
    for (const lie of [
      async (...asked: Parameters<typeof computeAnswer>) => {
        const [one, other] = [await computeAnswer(...asked), await computeAnswer(...asked)];
        return one && other && { ...one, publicKey: other.publicKey };
      },
      async (...asked: Parameters<typeof computeAnswer>) => {
        const one = await computeAnswer(...asked);
        return one && { ...one, proof: one.proof.map((byte, at) => (at === 7 ? byte ^ 1 : byte)) };
      },
    ]) {
      const { introduction, blinding } = await askedOne([otherSide]);
      await carryAll(desks);
      await answerAll(desks, { compute: lie });
      const outcome = await compare(desks, introduction, blinding);
      expect(outcome).toBe("NOT_PROVEN");
      expect((await check(atHome(), "reportBlindly", { introduction, outcome })).problems).toEqual([]);
      expect(await step(introduction)).toBe("SEAL_NAMES");
    }
  });

  it("are asked once, by home's own people, blinded, and under a permission that lives", async () => {
    const { home, other } = desks;
    const { introduction, need, lawyer } = await startChecked(desks);
    const { blinded } = blind([survivor]);
    const ask = (given: object, as = home.advocate) =>
      check({ desk: home, as }, "askBlindly", { introduction, blinded, ...given });
    expect((await ask({})).problems).toEqual(["NOT_ALLOWED introduction"]);
    const permission = await allow(desks, need, [other.people.responder]);
    for (const as of [lawyer, abroad(other.responder), home.responder]) {
      expect((await ask({}, as)).problems).toEqual(["NOT_ALLOWED"]);
    }
    const noPoint = toBase64url(Uint8Array.from([2, ...new Array<number>(32).fill(255)]));
    for (const odd of [[], [survivor], [noPoint], Array.from({ length: 201 }, () => blinded[0])]) {
      expect((await ask({ blinded: odd })).problems).toEqual(["MALFORMED blinded"]);
    }
    await command(atHome(), "withdrawPermission", { permission });
    expect((await ask({})).problems).toEqual(["NOT_ALLOWED introduction"]);
    await allow(desks, need, [other.people.responder]);
    expect((await check(atHome(), "reportBlindly", { introduction, outcome: "NONE_FOUND" })).problems).toEqual([
      "WRONG_STATE introduction",
    ]);
    expect((await ask({})).problems).toEqual([]);
    expect((await ask({})).problems).toEqual(["WRONG_STATE introduction"]);
    await check(atHome(), "reportBlindly", { introduction, outcome: "ASK_A_HUMAN" });
    await carryAll(desks);
    expect((await ask({})).problems).toEqual(["WRONG_STATE introduction"]);
    expect(await other.database.pool.query("select 1 from blind_request where state = 'WAITING'")).toEqual([]);
  });

  it("are carried empty when the permission ends before they are carried, and forgotten when it ends after", async () => {
    const { home, other } = desks;
    const before = await askedOne([survivor]);
    const { permission } = before;
    await command(atHome(), "withdrawPermission", { permission });
    const waiting = "select data->'blinded' as blinded from outbox where type like '%conflict.asked%'";
    expect(await home.database.pool.query(waiting)).toEqual([{ blinded: [] }]);
    await carryAll(desks);
    const known = "select 1 from blind_request where introduction = $1";
    expect(await other.database.pool.query(known, [before.introduction])).toEqual([]);
    const third = await askedOne([survivor]);
    await carryAll(desks);
    await command(atHome(), "withdrawPermission", { permission: third.permission });
    await carryAll(desks);
    const state = "select state, blinded from blind_request where introduction = $1";
    expect(await other.database.pool.query(state, [third.introduction])).toEqual([
      { state: "FORGOTTEN", blinded: null },
    ]);
    for (const { introduction } of [before, third]) {
      expect((await lookAt(home, home.advocate, introduction)).blindState).toBe("LAPSED");
    }
  });

  it("lapse when no answer comes: whoever waits is told, and somebody looks", async () => {
    const { home } = desks;
    const { introduction } = await askedOne([survivor]);
    await passDeadlines(home, new Date(now.getTime() + hourMs + 1_000));
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({
      blindState: "LAPSED",
      nextStep: "SEAL_NAMES",
      steps: expect.arrayContaining([{ kind: "LAPSE_COMPARISON", code: "NO_ANSWER" }]),
    });
    await carryAll(desks);
    await answerAll(desks);
    expect((await lookAt(home, home.advocate, introduction)).blindState).toBe("LAPSED");
  });
});
