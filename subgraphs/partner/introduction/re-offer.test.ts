import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addApproved } from "../responder/responder.fixture.ts";
import { matchingWith, readSought, runWaves } from "../showing/showing.fixture.ts";
import { accept, askFor, clear, postIssues, represented, type Started, statusesOf } from "./introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

const custody = { issue: "family-custody", jurisdiction: "US-CO", help: "REPRESENTATION" };
const advice = { ...represented, help: "ADVICE_TO_COLLEAGUE" };

const readTeam = `query ($id: ID!) { need(id: $id) { issues { id status } nextStep { code tells }
  introductions { edges { node { state reason nextStep issues { id } } } } } }`;

describe("an issue that is open again", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  /** Asks matching, which finds these, best first; both sides hear what follows. */
  const look = async (...responders: string[]) => {
    const codes = [represented.issue, custody.issue];
    const ask = matchingWith(responders.map((responder) => ({ responder, codes })));
    await runWaves({ desk: desks.home, ask });
    await carryAll(desks);
  };
  const shownTo = async (need: string) => {
    const { showings } = await readSought(desks.home, need);
    return (showings ?? []).map(({ responderId, state }) => [responderId, state]);
  };
  const add = (count: number) => Promise.all(Array.from({ length: count }, () => addApproved(desks.other)));
  const asOther = ({ lawyer }: Pick<Started, "lawyer">) => ({ desk: desks.home, as: lawyer });
  const started = async (responder: string, issue: object = represented) => {
    const posted = await postIssues(desks.home, [issue]);
    return { ...posted, ...(await askFor(desks, { ...posted, responder })) };
  };
  const no = { willing: false, reason: "NO_CAPACITY" };

  it("goes to the next best when the one who was asked declines, and not to them again", async () => {
    const [asked = "", next = ""] = await add(2);
    const one = await started(asked);
    await look(asked);
    expect(await shownTo(one.need)).toEqual([]);
    await give(asOther(one), "answerRequest", { introduction: one.introduction, input: no });
    await look(asked, next);
    expect(await shownTo(one.need)).toEqual([[next, "OPEN"]]);
    expect((await readSought(desks.home, one.need)).nextStep).toMatchObject({
      code: "NEXT_WAVE",
      tells: ["RESPONDERS"],
    });
  });

  it("goes to the next best when a conflict is found, and nothing of that need is shown to whoever has it", async () => {
    const [asked = "", next = ""] = await add(2);
    const { need, issues } = await postIssues(desks.home, [represented, custody]);
    const one = { need, ...(await askFor(desks, { need, issues: issues.slice(0, 1), responder: asked })) };
    await give(asOther(one), "answerRequest", { introduction: one.introduction, input: { willing: true } });
    await give(asOther(one), "answerConflictCheck", { introduction: one.introduction, outcome: "CONFLICT" });
    await look(asked, next);
    expect(await shownTo(need)).toEqual([[next, "OPEN"]]);
  });

  it("goes at once to whoever had lost it to the lead who ended it, and not to that lead", async () => {
    const [lead = "", next = ""] = await add(2);
    const one = await started(lead);
    await look(next);
    await accept(desks, one);
    expect(await shownTo(one.need)).toEqual([[next, "TAKEN"]]);
    expect((await readSought(desks.home, one.need)).nextStep).toBeNull();
    await give(asOther(one), "endRepresentation", { introduction: one.introduction, reason: "NO_LONGER_ABLE" });
    await look(lead, next);
    expect(await statusesOf(desks, one.need)).toEqual(["OPEN", "OPEN"]);
    expect(await shownTo(one.need)).toEqual([
      [next, "TAKEN"],
      [next, "OPEN"],
    ]);
    expect((await readSought(desks.home, one.need)).nextStep?.code).toBe("NEXT_WAVE");
  });

  it("is looked for again too when advice ends, or closes without anything achieved", async () => {
    const [first = "", second = "", next = ""] = await add(3);
    const [ended, closed] = [await started(first, advice), await started(second, advice)];
    for (const one of [ended, closed]) {
      await give(asOther(one), "answerRequest", { introduction: one.introduction, input: { willing: true } });
      await carryAll(desks);
      await give({ desk: desks.other, as: desks.other.coordinator }, "takeOn", { inboxItem: one.inboxItem });
      await carryAll(desks);
    }
    await look();
    const due = async (need: string) => {
      const text = "select due_at is not null as due from need_search where need = $1";
      return (await desks.home.database.pool.query<{ due: boolean }>(text, [need]))[0]?.due;
    };
    expect([await due(ended.need), await due(closed.need)]).toEqual([false, false]);
    await give(asOther(ended), "endRepresentation", { introduction: ended.introduction, reason: "NOT_MY_FIELD" });
    const input = { outcome: "NOT_TAKEN", reason: "TOO_LATE" };
    await give({ desk: desks.home, as: desks.home.advocate }, "closeIntroduction", {
      introduction: closed.introduction,
      input,
    });
    expect([await due(ended.need), await due(closed.need)]).toEqual([true, true]);
    await look(first, next);
    expect(await shownTo(ended.need)).toEqual([[next, "OPEN"]]);
  });

  it("is one of a team's: who declines is replaced, the others stand, and the home sees which issue is open", async () => {
    const [one = "", two = "", next = ""] = await add(3);
    const { home } = desks;
    const { need, issues } = await postIssues(home, [represented, custody]);
    const [visa = "", child = ""] = issues;
    const team = [
      { responder: one, issues: [visa] },
      { responder: two, issues: [child] },
    ];
    const as = { desk: home, as: home.advocate };
    const { introductions } = await give(as, "requestHelp", { need, input: { team } });
    await carryAll(desks);
    const [first = "", second = ""] = introductions.map(({ id }) => id);
    const lawyer = { lawyer: abroad(desks.other.coordinator) };
    await give(asOther(lawyer), "answerRequest", { introduction: first, input: no });
    await clear(desks, { ...lawyer, need, issues, responder: two, introduction: second, inboxItem: "" });
    await give({ desk: desks.other, as: desks.other.coordinator }, "takeOn", {
      inboxItem: second.replace("kathmandu", "colorado"),
    });
    await carryAll(desks);
    expect(await statusesOf(desks, need)).toEqual(["OPEN", "OPEN", "HELD"]);
    const { data } = JSON.parse(JSON.stringify(await home.ask(home.advocate, readTeam, { id: need })));
    expect(data.need.issues).toEqual([
      { id: visa, status: "OPEN" },
      { id: child, status: "HELD" },
    ]);
    const stands = data.need.introductions.edges.map(({ node }: { node: object }) => node);
    expect(stands).toEqual(
      expect.arrayContaining([
        { state: "DECLINED", reason: "NO_CAPACITY", nextStep: "ASK_SOMEBODY_ELSE", issues: [{ id: visa }] },
        { state: "ACCEPTED", reason: null, nextStep: "WORK_TOGETHER", issues: [{ id: child }] },
      ]),
    );
    expect(data.need.nextStep).toEqual({ code: "NEXT_WAVE", tells: ["RESPONDERS"] });
    const notices = "select person from notice where subject = $1 and kind = 'INTRODUCTION_CHANGED'";
    expect(await home.database.pool.query(notices, [first])).toEqual([{ person: home.people.advocate }]);
    await look(one, two, next);
    const { showings } = await readSought(home, need);
    expect(showings?.map(({ responderId, issues: shown }) => [responderId, shown])).toEqual([[next, [visa]]]);
  });

  it("is asked for in one of two forms, and each mistake of a team has its place", async () => {
    const [one = ""] = await add(1);
    const { need, issues } = await postIssues(desks.home);
    const ask = async (input: object) =>
      (await give({ desk: desks.home, as: desks.home.advocate }, "requestHelp", { need, input })).problems;
    const team = [
      { responder: one, issues },
      { responder: one, issues: [] },
      { responder: "nobody", issues: [one] },
    ];
    expect(await ask({ team, issues })).toEqual(["MALFORMED input.team"]);
    expect(await ask({ team })).toEqual([
      "DUPLICATE input.team.1.responder",
      "REQUIRED input.team.1.issues",
      "NOT_FOUND input.team.2.responder",
      "NOT_FOUND input.team.2.issues.0",
    ]);
    expect(await ask({})).toEqual(["REQUIRED input.responders", "REQUIRED input.issues"]);
    expect(await ask({ team: [] })).toEqual(["REQUIRED input.team"]);
  });
});
