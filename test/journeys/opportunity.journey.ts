import { beforeAll, describe, expect, it } from "@jest/globals";
import { isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

/** Long enough for a laden machine; the product's own word is a second. */
const soonMs = 8_000;

const fields = `id needId home { id name } responder { id name } urgency state goneBecause declinedBecause score awaitedUntil answerBy
  issues { issue { code name } jurisdiction { code } help dueMonth } languages { tag }`;

const wanted = [
  { issue: "status-asylum", jurisdiction: "RO", due: { on: "2031-03-17", kind: "HEARING" } },
  { issue: "family-divorce", jurisdiction: "TV" },
];
const toBucharest = { audience: { only: ["bucharest"] }, exploitation: ["ForcedLabour"] };

describe("an opportunity", () => {
  let advocate: Person;
  let responder: Person;
  let stranger: Person;
  let lawyer: string;
  let need: string;
  let opportunity: unknown;

  const listed = async (person: Person, state?: string) => {
    const query = `query ($state: OpportunityState) { organization(id: "bucharest") {
      opportunities(first: 100, state: $state) { edges { node { ${fields} } } } } }`;
    const { body } = await person.ask(query, state ? { state } : {});
    return listAt(body, "data.organization.opportunities.edges").map((edge) => valueAt(edge, "node"));
  };
  const showingsOf = async (id: string) => {
    const query = `query ($id: ID!) { need(id: $id) { nextStep { code at tells } showings {
      id wave state awaitedUntil declinedBecause goneBecause responder { id name organization { id name } } } } }`;
    const { body } = await advocate.ask(query, { id });
    return { all: listAt(body, "data.need.showings"), nextStep: valueAt(body, "data.need.nextStep") };
  };
  /** What the lawyer is shown of a need, as their organization lists it. */
  const mine = async (id: string, state?: string) => {
    const { all } = await showingsOf(id);
    const shown = all.find((one) => valueAt(one, "responder.id") === lawyer);
    return (await listed(responder, state)).find((one) => shown && valueAt(one, "needId") === valueAt(shown, "id"));
  };
  const isListed = async (id: string) => (await mine(id)) !== undefined;
  const post = () => postNeed(advocate, "kathmandu", needInput(wanted, toBucharest));

  beforeAll(async () => {
    const coordinator = await signedIn(constellation.current, "coordinator@bucharest");
    [advocate, responder, stranger] = await Promise.all([
      signedIn(constellation.current, "advocate@kathmandu"),
      signedIn(constellation.current, "responder@bucharest"),
      signedIn(constellation.current, "advocate@colorado"),
    ]);
    const more = { issues: ["status-asylum"], languages: [{ language: "en", skill: "SPOKEN" }] };
    lawyer = await approvedResponder(coordinator, "bucharest", lawyerIn("RO", "Smaranda Vulpescu", more));
    const probe = await postNeed(
      advocate,
      "kathmandu",
      needInput(wanted.slice(0, 1), { audience: { only: ["manila"] } }),
    );
    const near = await postNeed(advocate, "kathmandu", needInput(wanted.slice(0, 1), toBucharest));
    await eventually("the lawyer can be found", () => isCandidate(advocate, near, lawyer), soonMs);
    for (const id of [probe, near]) await advocate.command("withdrawNeed", { need: id });
  }, 30_000);

  it("is at the responder's organization soon after the need was posted, and shows what fits them alone", async () => {
    need = await post();
    await eventually("it is there", () => isListed(need), soonMs);
    opportunity = await mine(need);
    expect(opportunity).toEqual({
      id: expect.stringMatching(/^bucharest~/),
      needId: expect.stringMatching(/^kathmandu~/),
      home: { id: "kathmandu", name: expect.any(String) },
      responder: { id: lawyer, name: "Smaranda Vulpescu" },
      urgency: "SOON",
      state: "OPEN",
      goneBecause: null,
      declinedBecause: null,
      score: expect.any(Number),
      awaitedUntil: expect.any(String),
      answerBy: expect.any(String),
      issues: [
        {
          issue: { code: "status-asylum", name: expect.any(String) },
          jurisdiction: { code: "RO" },
          help: "REPRESENTATION",
          dueMonth: "2031-03",
        },
      ],
      languages: [{ tag: "en" }],
    });
    expect(textAt(opportunity, "needId")).not.toBe(need);
  });

  it("is nobody's outside of that organization, the need's own home included", async () => {
    const query = "query ($id: ID!) { opportunity(id: $id) { id needId } }";
    const id = textAt(opportunity, "id");
    for (const person of [stranger, advocate]) {
      const { body } = await person.ask(query, { id });
      expect(valueAt(body, "data.opportunity")).toBeNull();
    }
    const { body } = await stranger.ask(
      `{ organization(id: "bucharest") { opportunities { edges { node { id } } } } }`,
    );
    expect(valueAt(body, "data.organization.opportunities")).toBeNull();
    const refused = await stranger.command("declineOpportunity", { opportunity: id, reason: "NO_CAPACITY" });
    expect(refused.problems).toEqual(["NOT_ALLOWED"]);
  });

  it("stands at the need's home, with whom it was shown to and what comes next", async () => {
    const { all, nextStep } = await showingsOf(need);
    const isMine = (one: unknown) => valueAt(one, "responder.id") === lawyer;
    expect(all.find(isMine)).toMatchObject({
      id: textAt(opportunity, "needId"),
      wave: 1,
      state: "OPEN",
      responder: { name: "Smaranda Vulpescu", organization: { id: "bucharest", name: expect.any(String) } },
    });
    expect(nextStep).toMatchObject({ code: expect.any(String) });
    const awaited = async () => valueAt((await showingsOf(need)).all.find(isMine), "awaitedUntil");
    const until = textAt(opportunity, "awaitedUntil");
    await eventually("both sides count to the same moment", async () => (await awaited()) === until, soonMs);
  });

  it("is no emergency service: one question shows what comes next, and the hotlines that answer now", async () => {
    const urgent = await postNeed(advocate, "kathmandu", needInput(wanted, { ...toBucharest, urgency: "EMERGENCY" }));
    const query = `query ($id: ID!) {
      need(id: $id) { urgency nextStep { code at hotlinesOf { code name hotlines { name phone phoneFromAbroad } } } }
      viewer { organization { country { code hotlines { name phone } } } } }`;
    const { body } = await advocate.ask(query, { id: urgent });
    await advocate.command("withdrawNeed", { need: urgent });
    const places = listAt(body, "data.need.nextStep.hotlinesOf");
    expect(places.map((place) => valueAt(place, "code"))).toEqual(["RO", "TV"]);
    expect(listAt(places[0], "hotlines")[0]).toMatchObject({ name: expect.any(String), phone: expect.any(String) });
    expect(valueAt(body, "data.viewer.organization.country.code")).toBe("NP");
    expect(listAt(body, "data.viewer.organization.country.hotlines")).not.toEqual([]);
  });

  it("is declined with a code, and its home hears of it", async () => {
    const { problems } = await responder.command("declineOpportunity", {
      opportunity: textAt(opportunity, "id"),
      reason: "NO_CAPACITY",
    });
    expect(problems).toEqual([]);
    const isHeard = async () => {
      const { all } = await showingsOf(need);
      return (
        valueAt(
          all.find((one) => valueAt(one, "responder.id") === lawyer),
          "declinedBecause",
        ) === "NO_CAPACITY"
      );
    };
    await eventually("its home has heard", isHeard, soonMs);
    expect(await isListed(need)).toBe(false);
  });

  it("goes with its need, and says why", async () => {
    const second = await post();
    await eventually("it is there", () => isListed(second), soonMs);
    await advocate.command("withdrawNeed", { need: second });
    await eventually("it is gone", async () => !(await isListed(second)), soonMs);
    expect(await mine(second, "WITHDRAWN")).toMatchObject({ state: "WITHDRAWN", goneBecause: "WITHDRAWN" });
  });
});
