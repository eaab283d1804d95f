import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { strangers } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { accept, placesOf, postIssues, represented, startRequest, stateOf } from "./introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, type TwoDesks, waitingAt } from "./two-desks.fixture.ts";

const asked = { issue: represented.issue, jurisdiction: "US-CO", help: "ADVICE_TO_COLLEAGUE" };

describe("a mentor, who stands by the lawyer of a case", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  /** The same two organizations, seen from the lawyer's, which asks now. */
  const turned = (): TwoDesks => ({ ...desks, home: desks.other, other: desks.home });
  const askMentor = async (mentor: string) => {
    const { home: lawyers } = turned();
    const { need, issues } = await postIssues(lawyers, [asked], { languages: ["en"] });
    const input = { responders: [mentor], issues };
    const { introductions } = await give({ desk: lawyers, as: lawyers.coordinator }, "requestHelp", { need, input });
    return { need, introduction: introductions[0]?.id ?? "" };
  };
  it("is known to be one by everybody who looks for a colleague", async () => {
    const mentor = await addApproved(desks.home, { mentors: true, help: ["ADVICE_TO_COLLEAGUE"] });
    const query = "query ($id: ID!) { responder(id: $id) { mentors help } }";
    for (const as of strangers.slice(0, 3)) {
      expect(await desks.home.ask(as, query, { id: mentor })).toEqual({
        data: { responder: { mentors: true, help: ["ADVICE_TO_COLLEAGUE"] } },
      });
    }
  });

  it("is asked for by the lawyer's own organization, in the codes that it states: nothing leads to the case", async () => {
    const taken = await startRequest(desks);
    await accept(desks, taken);
    const mentor = await addApproved(desks.home, { mentors: true, help: ["ADVICE_TO_COLLEAGUE"] });
    const { need, introduction } = await askMentor(mentor);
    const told = JSON.stringify(await waitingAt(desks.other, desks.home));
    expect(told).toContain(introduction);
    for (const about of [taken.need, taken.introduction, ...taken.issues]) {
      expect(told).not.toContain(about);
    }
    await carryAll(desks);
    const seen = await desks.other.ask(
      abroad(desks.home.coordinator),
      "query ($id: ID!) { introduction(id: $id) { isAdvice need { id languages { tag } issues { help due { on } } } } }",
      { id: introduction },
    );
    expect(seen).toEqual({
      data: {
        introduction: {
          isAdvice: true,
          need: { id: need, languages: [{ tag: "en" }], issues: [{ help: "ADVICE_TO_COLLEAGUE", due: null }] },
        },
      },
    });
  });

  it("goes the short way, takes no place, and stands beside the lead, who is left as they were", async () => {
    const taken = await startRequest(desks);
    await accept(desks, taken);
    const mentor = await addApproved(desks.home, { mentors: true, help: ["ADVICE_TO_COLLEAGUE"] });
    const { introduction } = await askMentor(mentor);
    await carryAll(desks);
    const willing = { introduction, input: { willing: true } };
    const answered = await give({ desk: desks.other, as: abroad(desks.home.coordinator) }, "answerRequest", willing);
    expect(answered.introductions).toMatchObject([{ state: "CLEARED" }]);
    await carryAll(desks);
    const inboxItem = introduction.replace("colorado", "kathmandu");
    await give({ desk: desks.home, as: desks.home.coordinator }, "takeOn", { inboxItem });
    await carryAll(desks);
    expect(await stateOf(turned(), introduction)).toBe("ACCEPTED");
    expect(await placesOf(turned(), mentor)).toBe(3);
    expect(await stateOf(desks, taken.introduction)).toBe("ACCEPTED");
    const closed = { introduction, input: { outcome: "ADVISED" } };
    const as = { desk: desks.other, as: desks.other.coordinator };
    expect((await give(as, "closeIntroduction", closed)).introductions).toMatchObject([{ state: "CLOSED" }]);
    expect(await stateOf(desks, taken.introduction)).toBe("ACCEPTED");
  });
});
