import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { strangers } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";
import { placesOf, postIssues, represented, showNeed, stateOf, statusesOf } from "./introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, passDeadlines, type TwoDesks } from "./two-desks.fixture.ts";

const list = "query ($id: ID!) { need(id: $id) { introductions { edges { node { id state steps { kind name } } } } } }";

describe("from an offer to representation", () => {
  let desks: TwoDesks;
  let need: string;
  let responder: string;
  let showing: string;
  let input: { opportunity: string; responder: string; issues: string[] };
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());
  beforeEach(async () => {
    const { home, other } = desks;
    ({ need } = await postIssues(home));
    responder = await addApproved(other);
    showing = await showNeed(home, { need, responder, organization: other.organization });
    const opportunity = showing.replace(home.organization, other.organization);
    input = { opportunity, responder, issues: [represented.issue] };
  });

  const listed = async () => {
    const { data } = JSON.parse(JSON.stringify(await desks.home.ask(desks.home.advocate, list, { id: need })));
    return data.need.introductions.edges.map(({ node }: { node: { id: string } }) => node);
  };
  const offer = (as = abroad(desks.other.coordinator), given: object = {}) =>
    give({ desk: desks.home, as }, "offerHelp", { need: showing, input: { ...input, ...given } });
  const showingState = async () => {
    const text = "select state from showing where id = $1";
    return (await desks.home.database.pool.query<{ state: string }>(text, [showing]))[0]?.state;
  };

  it("is seen by the home once the responder's organization has confirmed who offers", async () => {
    expect(await offer()).toEqual({ introductions: [], item: null, problems: [] });
    expect(await listed()).toEqual([]);
    expect(await showingState()).toBe("OPEN");
    await carryAll(desks);
    const [introduction] = await listed();
    expect(introduction).toMatchObject({ state: "OFFERED", steps: [{ kind: "OFFER", name: expect.any(String) }] });
    expect(await showingState()).toBe("OFFERED");
    const { home, other } = desks;
    const agreed = { introduction: introduction.id, input: { willing: true } };
    const lawyer = { desk: home, as: abroad(other.coordinator) };
    expect((await give(lawyer, "answerOffer", agreed)).problems).toEqual(["NOT_ALLOWED"]);
    expect((await give({ desk: home, as: home.advocate }, "answerOffer", agreed)).problems).toEqual([]);
    await give(lawyer, "answerConflictCheck", { introduction: introduction.id, outcome: "CLEAR" });
    await carryAll(desks);
    const inboxItem = introduction.id.replace(home.organization, other.organization);
    expect((await give({ desk: other, as: other.coordinator }, "takeOn", { inboxItem })).problems).toEqual([]);
    await carryAll(desks);
    expect(await stateOf(desks, introduction.id)).toBe("ACCEPTED");
    expect(await statusesOf(desks, need)).toEqual(["MATCHED", "HELD"]);
    expect(await placesOf(desks, responder)).toBe(2);
    expect(await showingState()).toBe("TAKEN");
  });

  it("dies without a word when its giver does not act for the responder", async () => {
    expect((await offer(abroad(desks.other.advocate))).problems).toEqual([]);
    await carryAll(desks);
    expect(await listed()).toEqual([]);
    expect(await showingState()).toBe("OPEN");
    const text = "select 1 from introduction where need = $1";
    expect(await desks.home.database.pool.query(text, [need])).toEqual([]);
  });

  it("is nothing to whom nothing was shown: as if it were not there", async () => {
    const { home } = desks;
    const absent = { need: showing.replace(/~.*/, "~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f"), input };
    const missing = await give({ desk: home, as: abroad(desks.other.coordinator) }, "offerHelp", absent);
    expect(missing.problems).toEqual(["NOT_FOUND need"]);
    for (const as of strangers.slice(2, 3)) expect(await offer(as)).toEqual(missing);
    expect(await offer(undefined, { responder: await addApproved(desks.other) })).toEqual(missing);
    expect(await offer(undefined, { opportunity: input.responder })).toEqual(missing);
    const other = { issues: ["family-divorce"] };
    expect((await offer(undefined, other)).problems).toEqual(["NOT_FOUND input.issues.0"]);
    const everything = { desk: home, as: abroad(desks.other.coordinator) };
    const byNeed = await give(everything, "offerHelp", { need, input });
    expect(byNeed).toEqual(missing);
  });

  it("is turned down with a reason, and once more it cannot be made while it lives", async () => {
    await offer();
    expect((await offer()).problems).toEqual(["DUPLICATE input.responder"]);
    await carryAll(desks);
    const [introduction] = await listed();
    const as = { desk: desks.home, as: desks.home.advocate };
    const no = { introduction: introduction.id, input: { willing: false } };
    expect((await give(as, "answerOffer", no)).problems).toEqual(["REQUIRED input.reason"]);
    const why = { ...no, input: { willing: false, reason: "SURVIVOR_DECIDED" } };
    expect((await give(as, "answerOffer", why)).introductions).toMatchObject([{ state: "DECLINED" }]);
    expect(await showingState()).toBe("WITHDRAWN");
    const { pool } = desks.home.database;
    const due = "select 1 from need_search where need = $1 and due_at is not null";
    expect(await pool.query(due, [need])).toHaveLength(1);
  });

  it("runs out when nobody answers", async () => {
    await offer();
    await carryAll(desks);
    const [introduction] = await listed();
    await passDeadlines(desks.home, new Date("2026-11-23T17:00:01Z"));
    expect(await stateOf(desks, introduction.id)).toBe("EXPIRED");
    expect(await showingState()).toBe("EXPIRED");
  });
});
