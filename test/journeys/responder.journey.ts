import { beforeAll, describe, expect, it } from "@jest/globals";
import { candidatesOf, isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

const profile = "responder { id name state isPaused freePlaces availability confirmedOn admissions { checkedOn } }";

/** Long enough for a laden machine; the product's own word is a second. */
const soonMs = 8_000;

describe("a responder", () => {
  let self: Person;
  let coordinator: Person;
  let abroad: Person;
  let responder: string;
  let need: string;

  beforeAll(async () => {
    [self, coordinator, abroad] = await Promise.all([
      signedIn(constellation.current, "responder@manila"),
      signedIn(constellation.current, "coordinator@manila"),
      signedIn(constellation.current, "advocate@bucharest"),
    ]);
    need = await postNeed(abroad, "bucharest", needInput([{ issue: "status-asylum", jurisdiction: "PH" }]));
    responder = await approvedResponder(coordinator, "manila", lawyerIn("PH", "Corazon Magsaysay-Vega"));
  }, 30_000);

  const isFound = () => isCandidate(abroad, need, responder);
  const isGone = async () => !(await isFound());

  it("is told everything that is wrong with a profile at once", async () => {
    const input = lawyerIn("PH", "  ", {
      profession: "INTERPRETER",
      issues: ["status-asylum", "family-divorse"],
      languages: [{ language: "xx-nowhere-to-be-found", skill: "SPOKEN" }],
      admissions: [{ jurisdiction: "PHX", regulator: "" }],
      cost: [],
      freePlaces: 100,
    });
    const { payload, problems } = await self.command("addResponder", { organization: "manila", input }, profile);
    expect(valueAt(payload, "responder")).toBeNull();
    expect(problems).toEqual([
      "MALFORMED input.freePlaces",
      "NOT_ALLOWED input.help.0",
      "REQUIRED input.admissions.0.regulator",
      "REQUIRED input.cost",
      "REQUIRED input.name",
      "UNKNOWN_CODE input.admissions.0.jurisdiction",
      "UNKNOWN_CODE input.issues.1",
      "UNKNOWN_CODE input.languages.0.language",
    ]);
  });

  it("is found across the border once a coordinator has approved them", async () => {
    await eventually("found after approval", isFound, soonMs);
    const { edges } = await candidatesOf(abroad, need);
    const mine = edges.find(({ node }) => node.responder?.id === responder)?.node;
    expect(mine).toMatchObject({
      responder: {
        name: "Corazon Magsaysay-Vega",
        organization: { id: "manila", name: "Bantay Batas Legal Clinic" },
        availability: "OPEN",
        admissions: [{ jurisdiction: { code: "PH" } }],
      },
    });
  });

  it("shows other organizations no number of places, no state and nobody who looks after them", async () => {
    const query = `query ($id: ID!) { responder(id: $id) { name availability freePlaces state isPaused isSponsored
      admissionChecks { checkedOn } heldBy { id } approvedBy { id } supervisor { id } } }`;
    const closed = ["freePlaces", "state", "isPaused", "isSponsored", "admissionChecks", "heldBy", "approvedBy"];
    const { body } = await abroad.ask(query, { id: responder });
    expect(valueAt(body, "data.responder")).toEqual({
      name: "Corazon Magsaysay-Vega",
      availability: "OPEN",
      supervisor: null,
      ...Object.fromEntries(closed.map((name) => [name, null])),
    });
    const atHome = await self.ask(query, { id: responder });
    expect(valueAt(atHome.body, "data.responder")).toMatchObject({ freePlaces: 3, state: "APPROVED", isPaused: false });
  });

  it("pauses and is gone from candidates, takes needs again and is back", async () => {
    expect((await self.command("pauseResponder", { responder }, profile)).payload).toMatchObject({
      responder: { isPaused: true, availability: "PAUSED" },
    });
    await eventually("gone while they pause", isGone, soonMs);
    expect((await self.command("resumeResponder", { responder })).problems).toEqual([]);
    await eventually("found after the pause", isFound, soonMs);
  });

  it("with no place left is no candidate, and with one is a cautious one", async () => {
    await self.command("reviseResponder", { responder, input: { freePlaces: 0 } });
    await eventually("gone without places", isGone, soonMs);
    await self.command("reviseResponder", { responder, input: { freePlaces: 1 } });
    await eventually("found with one place", isFound, soonMs);
    const { edges } = await candidatesOf(abroad, need);
    const mine = edges.find(({ node }) => node.responder?.id === responder)?.node;
    expect(mine?.cautions.map(({ code }) => code)).toContain("LIMITED_PLACES");
  });

  it("who changes what was approved waits for a coordinator again", async () => {
    const input = { issues: ["status-asylum", "family-custody"] };
    const revised = await self.command("reviseResponder", { responder, input }, profile);
    expect(revised.payload).toMatchObject({ responder: { state: "AWAITING_APPROVAL" } });
    await eventually("gone until approved again", isGone, soonMs);
    expect((await self.command("approveResponder", { responder })).problems).toEqual(["NOT_ALLOWED"]);
    const { body } = await abroad.ask("query ($id: ID!) { responder(id: $id) { id name } }", { id: responder });
    expect(body).toEqual({ data: { responder: null } });
    expect((await coordinator.command("approveResponder", { responder })).problems).toEqual([]);
    await eventually("found when approved again", isFound, soonMs);
  });

  it("says that all is still current, and the caution about it goes", async () => {
    const places = ["PH", "RO", "NP", "US-CO"];
    const issues = places.flatMap((jurisdiction) =>
      ["status", "family", "money"].map((group) => ({ issue: `${group}-not-sure`, jurisdiction })),
    );
    const asked = await postNeed(abroad, "bucharest", needInput(issues));
    const stale = async () =>
      (await candidatesOf(abroad, asked)).edges
        .filter(({ node }) => node.cautions.some(({ code }) => code === "NOT_CONFIRMED_LATELY"))
        .map(({ node }) => node.responder);
    const [old] = await stale();
    const keeper = await signedIn(constellation.current, `responder@${old?.organization.id}`);
    const confirmed = await keeper.command("confirmResponder", { responder: old?.id }, profile);
    expect(textAt(confirmed.payload, "responder.confirmedOn") > (old?.confirmedOn ?? "9999")).toBe(true);
    await eventually("no caution any more", async () => !(await stale()).some((one) => one?.id === old?.id));
    expect(await isCandidate(abroad, asked, old?.id ?? "")).toBe(true);
  });

  it("reads the organization's needs and posts none", async () => {
    const { body } = await self.ask(`{ organization(id: "manila") { needs(first: 1, status: OPEN) {
      edges { node { reference } } } } }`);
    expect(textAt(body, "data.organization.needs.edges.0.node.reference")).toMatch(/^[a-z]+-[a-z]+-[a-z]+$/);
    const input = needInput([{ issue: "status-asylum", jurisdiction: "PH" }]);
    expect((await self.command("postNeed", { organization: "manila", input })).problems).toEqual(["NOT_ALLOWED"]);
  });

  it("retires for good", async () => {
    expect((await self.command("retireResponder", { responder }, profile)).payload).toMatchObject({
      responder: { state: "RETIRED" },
    });
    await eventually("gone after they retired", isGone, soonMs);
    expect((await self.command("resumeResponder", { responder })).problems).toEqual(["WRONG_STATE responder"]);
  });
});
