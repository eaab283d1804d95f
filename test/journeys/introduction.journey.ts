import { beforeAll, describe, expect, it } from "@jest/globals";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

const contacts = "homeContact { name email timeZone hours { day } } responderContact { name email }";
const shown = `id state nextStep answerBy steps { kind side name } issues { issue { code } due { on } } ${contacts}
  responder { name organization { name } } need { reference languages { tag } urgency issues { id } }`;
const byId = `query ($id: ID!) { introduction(id: $id) { ${shown} } }`;
const inbox = `{ organization(id: "colorado") { inbox(first: 3) { edges { node {
  id state home { id } responder { name } introduction { ${shown} } } } } } }`;
const stateOnly = "introductions { id state }";

describe("an introduction across borders", () => {
  let advocate: Person;
  let lawyer: Person;
  let coordinator: Person;
  let stranger: Person;
  let need: string;
  let responder: string;
  let introduction: string;
  let inboxItem: string;

  beforeAll(async () => {
    [advocate, lawyer, coordinator, stranger] = await Promise.all([
      signedIn(constellation.current, "advocate@kathmandu"),
      signedIn(constellation.current, "responder@colorado"),
      signedIn(constellation.current, "coordinator@colorado"),
      signedIn(constellation.current, "advocate@bucharest"),
    ]);
    const input = lawyerIn("US-CO", "Noor Castellan-Reyes");
    const added = await lawyer.command("addResponder", { organization: "colorado", input }, "responder { id }");
    responder = textAt(added.payload, "responder.id");
    await coordinator.command("checkAdmission", { responder, jurisdiction: "US-CO" });
    await coordinator.command("approveResponder", { responder });
    const due = { on: "2031-05-20", kind: "HEARING" };
    const issues = [
      { issue: "status-asylum", jurisdiction: "US-CO", due },
      { issue: "family-custody", jurisdiction: "NP" },
    ];
    need = await postNeed(advocate, "kathmandu", needInput(issues));
  }, 30_000);

  const stateFor = async (person: Person) =>
    valueAt((await person.ask(byId, { id: introduction })).body, "data.introduction.state");
  const itemOf = async (person: Person) => {
    const edges = listAt((await person.ask(inbox)).body, "data.organization.inbox.edges");
    return edges
      .map((edge) => valueAt(edge, "node"))
      .find((node) => valueAt(node, "introduction.id") === introduction || valueAt(node, "id") === inboxItem);
  };

  it("is requested, and is with the lawyer's side within moments, each with the other's contact", async () => {
    const { body } = await advocate.ask("query ($id: ID!) { need(id: $id) { issues { id } } }", { id: need });
    const [asylum] = listAt(body, "data.need.issues").map((issue) => textAt(issue, "id"));
    const given = { need, input: { responders: [responder], issues: [asylum] } };
    for (const other of [stranger, lawyer]) {
      expect((await other.command("requestHelp", given, stateOnly)).problems).toEqual(["NOT_ALLOWED"]);
    }
    const requested = await advocate.command("requestHelp", given, stateOnly);
    expect(requested.problems).toEqual([]);
    introduction = textAt(requested.payload, "introductions.0.id");
    await eventually("the lawyer may see it", async () => (await stateFor(lawyer)) === "REQUESTED");
    const item = await itemOf(lawyer);
    inboxItem = textAt(item, "id");
    expect(item).toMatchObject({
      home: { id: "kathmandu" },
      responder: { name: "Noor Castellan-Reyes" },
      introduction: {
        responder: { name: "Noor Castellan-Reyes", organization: { name: expect.any(String) } },
        issues: [{ issue: { code: "status-asylum" }, due: { on: "2031-05-20" } }],
        homeContact: { email: "advocate@kathmandu.example", hours: expect.any(Array) },
        responderContact: { email: "responder@colorado.example" },
        need: { reference: null, languages: [{ tag: "en" }], urgency: "SOON", issues: [{ id: asylum }] },
      },
    });
  });

  it("is not there for anybody else, at either organization", async () => {
    const absent = introduction.replace(/~.*/, "~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f");
    const others = [stranger, await signedIn(constellation.current, "advocate@colorado")];
    for (const other of others) {
      const { body } = await other.ask(byId, { id: introduction });
      expect(body).toEqual((await other.ask(byId, { id: absent })).body);
      const refused = await other.command("answerRequest", { introduction, input: { willing: true } });
      expect(refused.problems).toEqual(["NOT_FOUND introduction"]);
      expect((await other.command("endRepresentation", { introduction, reason: "NO_CONTACT" })).problems).toEqual([
        "NOT_FOUND introduction",
      ]);
      expect((await other.command("takeOn", { inboxItem })).problems).toHaveLength(1);
    }
  });

  it("goes on by the lawyer's word until both work together", async () => {
    const willing = await lawyer.command("answerRequest", { introduction, input: { willing: true } }, stateOnly);
    expect(willing.payload).toMatchObject({ introductions: [{ state: "CONFLICT_CHECK" }] });
    expect((await advocate.command("answerConflictCheck", { introduction, outcome: "CLEAR" })).problems).toEqual([
      "NOT_FOUND introduction",
    ]);
    const clear = await lawyer.command("answerConflictCheck", { introduction, outcome: "CLEAR" }, stateOnly);
    expect(clear.payload).toMatchObject({ introductions: [{ state: "CLEARED" }] });
    await eventually("the inbox says so", async () => valueAt(await itemOf(lawyer), "state") === "CLEARED");
    expect((await lawyer.command("takeOn", { inboxItem })).problems).toEqual([]);
    await eventually("accepted", async () => (await stateFor(advocate)) === "ACCEPTED");
    const query = "query ($id: ID!) { need(id: $id) { status issues { status } } }";
    const { body } = await advocate.ask(query, { id: need });
    expect(valueAt(body, "data.need")).toEqual({ status: "OPEN", issues: [{ status: "HELD" }, { status: "OPEN" }] });
    const places = await lawyer.ask("query ($id: ID!) { responder(id: $id) { freePlaces } }", { id: responder });
    expect(valueAt(places.body, "data.responder.freePlaces")).toBe(2);
  });

  it("is ended by the lawyer: the issue is open again, their access over, the advocate told", async () => {
    const ended = await lawyer.command("endRepresentation", { introduction, reason: "NO_LONGER_ABLE" }, stateOnly);
    expect(ended.problems).toEqual([]);
    expect((await lawyer.ask(byId, { id: introduction })).body).toEqual({ data: { introduction: null } });
    expect(await stateFor(advocate)).toBe("ENDED");
    const query =
      "query ($id: ID!) { need(id: $id) { issues { status } introductions { edges { node { reason } } } } }";
    expect(valueAt((await advocate.ask(query, { id: need })).body, "data.need")).toEqual({
      issues: [{ status: "OPEN" }, { status: "OPEN" }],
      introductions: { edges: [{ node: { reason: "NO_LONGER_ABLE" } }] },
    });
    await eventually("the place is free again", async () => {
      const { body } = await lawyer.ask("query ($id: ID!) { responder(id: $id) { freePlaces } }", { id: responder });
      return valueAt(body, "data.responder.freePlaces") === 3;
    });
    expect(valueAt(await itemOf(lawyer), "state")).toBe("ENDED");
  });
});
