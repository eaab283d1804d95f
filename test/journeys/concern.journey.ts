import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { listAt, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

const concernsQuery = `{ organization(id: "kathmandu") { concerns(state: OPEN) { edges { node {
  id reason isSuspending reportedBy reportedByOrganization { id } responder { id } } } } } }`;
const operatorsQuery = `{ organizationConcerns(state: OPEN) { edges { node {
  id organizationId responderId reason source reportedBy reportedByOrganization } } } }`;

const minuteMs = 60_000;

describe("a concern", () => {
  let reporter: Person;
  let coordinator: Person;
  let operator: Person;
  let need: string;
  let responder: string;

  beforeAll(async () => {
    [reporter, coordinator, operator] = await Promise.all([
      signedIn(constellation.current, "advocate@bucharest"),
      signedIn(constellation.current, "coordinator@kathmandu"),
      signedIn(constellation.current, "operator@centre"),
    ]);
    need = await postNeed(reporter, "bucharest", needInput([{ issue: "status-asylum", jurisdiction: "NP" }]));
    responder = await approvedResponder(coordinator, "kathmandu", lawyerIn("NP", "Tara Lindqvist-Rana"));
    await eventually("found at first", () => isCandidate(reporter, need, responder));
  }, 30_000);
  afterAll(() => operator.command("releaseOrganization", { organization: "kathmandu" }), 20_000);

  it("about a responder takes them out of everybody's candidates, and is with their coordinators", async () => {
    const reported = await reporter.command("reportConcern", { responder, reason: "SAFETY_RISK" }, "isReceived");
    expect([reported.problems, valueAt(reported.payload, "isReceived")]).toEqual([[], true]);
    await eventually("found no more", async () => !(await isCandidate(reporter, need, responder)));
    const seen = await reporter.ask("query ($id: ID!) { responder(id: $id) { name } }", { id: responder });
    expect(seen.body).toEqual({ data: { responder: null } });
    const { body } = await coordinator.ask(concernsQuery);
    expect(listAt(body, "data.organization.concerns.edges")).toEqual([
      { node: expect.objectContaining({ isSuspending: true, reportedByOrganization: { id: "bucharest" } }) },
    ]);
    expect(valueAt((await reporter.ask(concernsQuery)).body, "data.organization")).toEqual({ concerns: null });
  });

  it("reaches the operators without the reporter's name", async () => {
    const told = async () => listAt((await operator.ask(operatorsQuery)).body, "data.organizationConcerns.edges");
    await eventually("told to the operators", async () => (await told()).length > 0);
    const [first] = await told();
    const anonymous = { source: "TOLD", reportedBy: null, reportedByOrganization: null };
    expect(valueAt(first, "node")).toMatchObject({ ...anonymous, responderId: responder, reason: "SAFETY_RISK" });
    expect((await reporter.ask(operatorsQuery)).body).toEqual({ data: { organizationConcerns: null } });
  });

  it("that a coordinator closes gives the responder back", async () => {
    const { body } = await coordinator.ask(concernsQuery);
    const concern = textAt(body, "data.organization.concerns.edges.0.node.id");
    const given = { concern, outcome: "NOT_CONFIRMED" };
    expect((await reporter.command("closeConcern", given)).problems).toEqual(["NOT_ALLOWED"]);
    expect((await coordinator.command("closeConcern", given)).problems).toEqual([]);
    await eventually("found again", () => isCandidate(reporter, need, responder));
  });

  it("about a responder that went to the operators alone hides them too, and their coordinators cannot undo it", async () => {
    const given = { organization: "kathmandu", responder, reason: "EXPLOITATION" };
    const startedMs = performance.now();
    expect((await reporter.command("reportOrganizationConcern", given)).problems).toEqual([]);
    const named = async () =>
      valueAt((await reporter.ask("query ($id: ID!) { responder(id: $id) { name } }", { id: responder })).body, "data");
    await eventually("found no more", async () => !(await isCandidate(reporter, need, responder)), minuteMs);
    await eventually("not there any more", async () => valueAt(await named(), "responder") === null, minuteMs);
    expect(performance.now() - startedMs).toBeLessThan(minuteMs);
    expect(listAt((await coordinator.ask(concernsQuery)).body, "data.organization.concerns.edges")).toEqual([]);
    const again = [
      await coordinator.command("pauseResponder", { responder }),
      await coordinator.command("resumeResponder", { responder }),
      await coordinator.command("approveResponder", { responder }),
    ];
    expect(again.flatMap(({ problems }) => problems)).toEqual([expect.stringContaining("WRONG_STATE")]);
    expect(await named()).toEqual({ responder: null });
    const all = listAt((await operator.ask(operatorsQuery)).body, "data.organizationConcerns.edges");
    const concern = all.map((edge) => valueAt(edge, "node")).find((node) => valueAt(node, "source") === "REPORTED");
    expect(concern).toMatchObject({ responderId: responder, reportedByOrganization: "bucharest" });
    const close = { concern: textAt(concern, "id"), outcome: "NOT_CONFIRMED" };
    expect((await coordinator.command("closeOrganizationConcern", close)).problems).toEqual(["NOT_ALLOWED"]);
    expect((await operator.command("closeOrganizationConcern", close)).problems).toEqual([]);
    await eventually("found again", () => isCandidate(reporter, need, responder), minuteMs);
  });

  it("about an organization can make operators stop it at once, and let it take part again", async () => {
    const organization = "kathmandu";
    const reported = await reporter.command("reportOrganizationConcern", { organization, reason: "CONCERN_IGNORED" });
    expect(reported.problems).toEqual([]);
    expect((await reporter.command("holdOrganization", { organization })).problems).toEqual(["NOT_ALLOWED"]);
    expect((await operator.command("holdOrganization", { organization })).problems).toEqual([]);
    const status = async (person: Person) => (await person.ask("{ viewer { id } }")).status;
    await eventually("its people are not let in", async () => (await status(coordinator)) === 401);
    await eventually(
      "its responders are proposed to nobody",
      async () => !(await isCandidate(reporter, need, responder)),
    );
    expect((await operator.command("releaseOrganization", { organization })).problems).toEqual([]);
    await eventually("let in again", async () => (await status(coordinator)) === 200);
    await eventually("proposed again", () => isCandidate(reporter, need, responder));
  });
});
