import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { changeStatus } from "../../tools/constellation/change-organizations.ts";
import { candidatesOf } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { errorsOf, listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { constellation } from "./shared-constellation.ts";

const historyQuery = `{ membership { active suspended } organization(id: "manila") { status history { kind actor } } }`;

describe("an operator of the centre", () => {
  let operator: Person;
  let advocate: Person;
  let ofManila: Person;
  let need: string;

  beforeAll(async () => {
    [operator, advocate, ofManila] = await Promise.all([
      signedIn(constellation.current, "operator@centre"),
      signedIn(constellation.current, "advocate@colorado"),
      signedIn(constellation.current, "advocate@manila"),
    ]);
    need = await postNeed(advocate, "colorado", needInput([{ issue: "status-not-sure", jurisdiction: "PH" }]));
  }, 20_000);
  afterAll(() => changeStatus(constellation.current, "manila", "ACTIVE"), 20_000);

  it("sees who takes part and how it came to that", async () => {
    const { body } = await operator.ask(historyQuery);
    expect(valueAt(body, "data.membership")).toEqual({ active: 4, suspended: 0 });
    expect(valueAt(body, "data.organization")).toMatchObject({ status: "ACTIVE", history: [{ kind: "IMPORTED" }] });
  });

  it("suspends an organization by the network's word: it is proposed to nobody and its people are not let in", async () => {
    expect((await candidatesOf(advocate, need)).considered).toBeGreaterThan(0);
    expect((await ofManila.ask("{ viewer { id } }")).status).toBe(200);
    await changeStatus(constellation.current, "manila", "SUSPENDED");
    await eventually("nobody of manila is proposed", async () => (await candidatesOf(advocate, need)).considered === 0);
    await eventually("its tokens are refused", async () => (await ofManila.ask("{ viewer { id } }")).status === 401);
    const { body } = await operator.ask(historyQuery);
    expect(valueAt(body, "data.membership")).toEqual({ active: 3, suspended: 1 });
    expect(valueAt(body, "data.organization.status")).toBe("SUSPENDED");
    expect(valueAt(body, "data.organization.history.0")).toMatchObject({
      kind: "SUSPENDED",
      actor: expect.stringMatching(/^centre~/),
    });
  });

  it("lets it take part again", async () => {
    await changeStatus(constellation.current, "manila", "ACTIVE");
    await eventually("proposed again", async () => (await candidatesOf(advocate, need)).considered > 0);
    await eventually("let in again", async () => (await ofManila.ask("{ viewer { id } }")).status === 200);
  });

  it("cannot suspend on the word of anybody but the network's root", async () => {
    const statement = constellation.current.parts.foundations.statements.get("manila")?.admission ?? "";
    const forged = statement.replace(/\.[^.]+$/, `.${"A".repeat(86)}`);
    for (const admission of [statement, forged, "x.y.z"]) {
      const { problems } = await operator.command("suspendOrganization", { admission });
      expect(problems).toHaveLength(1);
    }
    expect(valueAt((await operator.ask(historyQuery)).body, "data.membership")).toEqual({ active: 4, suspended: 0 });
  });

  it("is the only one who may: others are refused and see no history", async () => {
    for (const other of [advocate, await signedIn(constellation.current, "analyst@centre")]) {
      const { problems } = await other.command("removeOrganization", { organization: "manila" });
      expect(problems).toEqual(["NOT_ALLOWED"]);
      const { body } = await other.ask(historyQuery);
      expect(body).toMatchObject({ data: { membership: null, organization: { status: "ACTIVE", history: null } } });
    }
  });

  it("sees no need, nobody's people and no place of a responder", async () => {
    const { body } = await operator.ask("query ($id: ID!) { need(id: $id) { id } }", { id: need });
    expect(body).toEqual({ data: { need: null } });
  });
});

describe("an analyst of the centre", () => {
  let analyst: Person;
  beforeAll(async () => {
    analyst = await signedIn(constellation.current, "analyst@centre");
  }, 20_000);

  it("is who their token says, of no organization, and sees how much matching knows", async () => {
    const { body } = await analyst.ask(
      "{ viewer { roles organization { id } } matchingStatus { responders organizations algorithm } }",
    );
    expect(valueAt(body, "data.viewer")).toEqual({ roles: ["ANALYST"], organization: null });
    expect(valueAt(body, "data.matchingStatus")).toMatchObject({ organizations: 4, algorithm: "alight-1" });
  });

  it("sees no needs, people or lists of any organization", async () => {
    const { body } = await analyst.ask(`{ organizations(first: 5) { edges { node { id name
      needs { edges { node { id } } } people { edges { node { id } } } responders { edges { node { id } } } } } } }`);
    const nodes = listAt(body, "data.organizations.edges").map((edge) => valueAt(edge, "node"));
    expect(nodes.map((node) => textAt(node, "id"))).toEqual(expect.arrayContaining(["bucharest", "colorado"]));
    for (const node of nodes) expect(node).toMatchObject({ needs: null, people: null, responders: null });
    expect(errorsOf(body)).toEqual([]);
  });

  it("gets for a need that is there what an unknown id gets, to the byte", async () => {
    const advocate = await signedIn(constellation.current, "advocate@kathmandu");
    const real = await postNeed(advocate, "kathmandu", needInput([{ issue: "status-asylum", jurisdiction: "NP" }]));
    const query = "query ($id: ID!) { need(id: $id) { id status issues { id } candidates { considered } } }";
    const [known, unknown] = await Promise.all(
      [real, `kathmandu~${randomUUID()}`].map((id) => analyst.ask(query, { id })),
    );
    expect(known?.text).toBe(unknown?.text);
    expect(known?.body).toEqual({ data: { need: null } });
  });

  it("gives no command to an organization", async () => {
    const input = needInput([{ issue: "status-asylum", jurisdiction: "NP" }]);
    expect((await analyst.command("postNeed", { organization: "kathmandu", input })).problems).toEqual(["NOT_ALLOWED"]);
  });
});
