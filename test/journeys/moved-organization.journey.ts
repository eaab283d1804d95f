import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addOrganization, removeOrganization } from "../../tools/constellation/change-organizations.ts";
import { type MoveToldForm, moveOrganization } from "../../tools/constellation/move-organization.ts";
import { planOrganization } from "../../tools/constellation/organization-plan.ts";
import { runVerify } from "../../tools/constellation/run-verify.ts";
import { isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

const arequipa = planOrganization({
  id: "arequipa",
  name: "Casa Arequipa",
  kind: "SURVIVOR_SERVICE",
  country: "PE",
  hostedBy: "colorado",
});

const inboxQuery = `{ organization(id: "colorado") { inbox(first: 100) { edges { node { introduction { id } state } } } } }`;

/** What colorado's coordinator sees of the introductions of arequipa's need. */
async function toldOf(coordinator: Person, introduction: string): Promise<string | undefined> {
  const edges = listAt((await coordinator.ask(inboxQuery)).body, "data.organization.inbox.edges");
  const found = edges.find((edge) => valueAt(edge, "node.introduction.id") === introduction);
  return found === undefined ? undefined : textAt(found, "node.state");
}

describe("a hosted organization that moves to a server of its own", () => {
  let before: { url: string; need: string; reference: string };
  let introduction: string;
  let told: MoveToldForm;
  let host: Person;

  beforeAll(async () => {
    await addOrganization(constellation.current, arequipa);
    host = await signedIn(constellation.current, "coordinator@colorado");
    const lawyer = await approvedResponder(host, "colorado", lawyerIn("US-CO", "Dana Reyes"));
    const advocate = await signedIn(constellation.current, "advocate@arequipa");
    const need = await postNeed(advocate, "arequipa", needInput([{ issue: "status-asylum", jurisdiction: "US-CO" }]));
    const read = await advocate.ask("query ($need: ID!) { need(id: $need) { reference issues { id } } }", { need });
    const issues = listAt(read.body, "data.need.issues").map((issue) => textAt(issue, "id"));
    constellation.current.suspend("colorado"); // what it is told waits in arequipa's outbox
    const given = { need, input: { responders: [lawyer], issues } };
    const { payload } = await advocate.command("requestHelp", given, "introductions { id }");
    introduction = textAt(payload, "introductions.0.id");
    before = {
      url: constellation.current.urlOf("arequipa"),
      need,
      reference: textAt(read.body, "data.need.reference"),
    };
    told = await moveOrganization(constellation.current, "arequipa");
    constellation.current.resume("colorado");
  }, 240_000);
  afterAll(async () => {
    constellation.current.resume("colorado");
    await removeOrganization(constellation.current, "arequipa", true);
  }, 30_000);

  it("has another address and database, and no host", async () => {
    expect(told.url).not.toBe(before.url);
    expect(told.database).not.toBe(told.oldDatabase);
    expect(told.hostedBy).toBe("colorado");
    const { body } = await host.ask(`{ organization(id: "arequipa") { name status hostedBy { id } } }`);
    expect(valueAt(body, "data.organization")).toEqual({ name: "Casa Arequipa", status: "ACTIVE", hostedBy: null });
  });

  it("has its people, its needs and their ids, and what they did", async () => {
    const coordinator = await signedIn(constellation.current, "coordinator@arequipa");
    const { body } = await coordinator.ask("query ($id: ID!) { need(id: $id) { reference status } }", {
      id: before.need,
    });
    expect(valueAt(body, "data.need")).toEqual({ reference: before.reference, status: "OPEN" });
    const records = `{ organization(id: "arequipa") { records(first: 100) { edges { node { kind subject } } } } }`;
    const edges = listAt((await coordinator.ask(records)).body, "data.organization.records.edges");
    const kinds = edges.map((edge) => textAt(edge, "node.kind"));
    expect(kinds).toEqual(expect.arrayContaining(["NEED_POST", "INTRODUCTION_REQUEST", "RECORDS_MOVE"]));
  });

  it("loses nothing that was under way: who was away when it was told hears it from the new place", async () => {
    await eventually("colorado heard of the request", async () => (await toldOf(host, introduction)) === "REQUESTED");
  });

  it("keeps one chain of records, which its peers vouch for", async () => {
    await eventually("the move is sealed and witnessed", async () => {
      const { findings, witnesses, epochs } = await runVerify(constellation.current, "arequipa");
      const isVouched = witnesses.some(({ position }) => position > told.position);
      return findings.length === 0 && epochs.length === 1 && isVouched;
    });
  });

  it("is followed by matching: a responder who is approved there is found", async () => {
    const coordinator = await signedIn(constellation.current, "coordinator@arequipa");
    const responder = await approvedResponder(coordinator, "arequipa", lawyerIn("PE", "Rosa Quispe"));
    const advocate = await signedIn(constellation.current, "advocate@colorado");
    const need = await postNeed(advocate, "colorado", needInput([{ issue: "status-asylum", jurisdiction: "PE" }]));
    await eventually("found at the new place", () => isCandidate(advocate, need, responder));
  });

  it("does not move again, and nobody moves who is hosted by nobody", async () => {
    await expect(moveOrganization(constellation.current, "arequipa")).rejects.toThrow("is hosted by nobody");
  });
});
