import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { addOrganization, removeOrganization } from "../../tools/constellation/change-organizations.ts";
import { planOrganization } from "../../tools/constellation/organization-plan.ts";
import { isCandidate } from "./candidates.ts";
import { eventually } from "./eventually.ts";
import { errorsOf, textAt, valueAt } from "./graph-answer.ts";
import { needInput, postNeed } from "./needs.ts";
import { type Person, signedIn } from "./person.ts";
import { approvedResponder, lawyerIn } from "./responders.ts";
import { constellation } from "./shared-constellation.ts";

const lima = planOrganization({
  id: "lima",
  name: "Red de Apoyo Lima",
  kind: "SURVIVOR_SERVICE",
  country: "PE",
  hostedBy: "colorado",
});

describe("an organization that joins a running network, hosted by another", () => {
  let pids: Map<string, number | null>;
  let advocate: Person;
  let coordinator: Person;
  let need: string;
  let responder: string;

  const pidsNow = async () => new Map((await constellation.current.status()).map(({ name, pid }) => [name, pid]));
  const ofLima = () => isCandidate(advocate, need, responder);

  beforeAll(async () => {
    pids = await pidsNow();
    advocate = await signedIn(constellation.current, "advocate@colorado");
    need = await postNeed(advocate, "colorado", needInput([{ issue: "status-asylum", jurisdiction: "PE" }]));
    await addOrganization(constellation.current, lima);
  }, 60_000);
  afterAll(async () => {
    if (constellation.current.organizations.some(({ id }) => id === "lima")) {
      await removeOrganization(constellation.current, "lima", true);
    }
  }, 30_000);

  it("takes part without a restart of anybody, and says who hosts it", async () => {
    const { lima: _, ...after } = Object.fromEntries(await pidsNow());
    expect(after).toEqual(Object.fromEntries(pids));
    const { body } = await advocate.ask(
      `{ organization(id: "lima") { name status country { code } hostedBy { id } } }`,
    );
    expect(valueAt(body, "data.organization")).toEqual({
      name: "Red de Apoyo Lima",
      status: "ACTIVE",
      country: { code: "PE" },
      hostedBy: { id: "colorado" },
    });
  });

  it("has people who sign in at its own issuer, and a database that its host does not read", async () => {
    coordinator = await signedIn(constellation.current, "coordinator@lima");
    const { body } = await coordinator.ask("{ viewer { id organization { id } roles } }");
    expect(valueAt(body, "data.viewer")).toMatchObject({
      id: expect.stringMatching(/^lima~/),
      organization: { id: "lima" },
      roles: ["COORDINATOR", "ADVOCATE"],
    });
    const own = await coordinator.ask(`{ organization(id: "lima") { people { edges { node { id } } } } }`);
    expect(textAt(own.body, "data.organization.people.edges.0.node.id")).toMatch(/^lima~/);
    const host = await signedIn(constellation.current, "coordinator@colorado");
    const foreign = await host.ask(`{ organization(id: "lima") { people { edges { node { id } } } } }`);
    expect(foreign.body).toEqual({ data: { organization: { people: null } } });
  });

  it("has a responder who is a candidate in other organizations once approved", async () => {
    responder = await approvedResponder(coordinator, "lima", lawyerIn("PE", "Milagros Huamán"));
    await eventually("found after approval", ofLima);
  });

  it("may claim nothing outside the scope it was granted", async () => {
    const outside = await postNeed(advocate, "colorado", needInput([{ issue: "status-asylum", jurisdiction: "RO" }]));
    const claimant = await approvedResponder(coordinator, "lima", lawyerIn("RO", "Claims Everything"));
    const { body } = await advocate.ask("query ($id: ID!) { responder(id: $id) { name } }", { id: claimant });
    expect(textAt(body, "data.responder.name")).toBe("Claims Everything");
    const inside = await approvedResponder(coordinator, "lima", lawyerIn("PE", "Comes After"));
    await eventually("the later one is found", () => isCandidate(advocate, need, inside));
    expect(await isCandidate(advocate, outside, claimant)).toBe(false);
  });

  it("is gone when it is removed: no candidate, no sign-in, no row, and the gateway says so", async () => {
    await removeOrganization(constellation.current, "lima", true);
    await eventually("nobody of lima is proposed", async () => !(await ofLima()));
    expect((await coordinator.ask("{ viewer { id } }")).status).toBe(401);
    const { status, body } = await advocate.ask("query ($id: ID!) { responder(id: $id) { name } }", { id: responder });
    expect(status).toBe(200);
    expect(valueAt(body, "data.responder")).toBeNull();
    expect(errorsOf(body)).toEqual([{ code: "ORGANIZATION_UNKNOWN", organization: "lima", path: ["responder"] }]);
    expect((await advocate.ask(`{ organization(id: "lima") { name } }`)).body).toEqual({
      data: { organization: null },
    });
  });
});
