import { afterAll, afterEach, beforeAll, describe, expect, it } from "@jest/globals";
import { type CandidatePage, candidatesQuery, readCandidates } from "../journeys/candidates.ts";
import { errorsOf, listAt, valueAt } from "../journeys/graph-answer.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { askInPeace } from "./ask-in-peace.ts";
import { bringBack } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";
import { postWideNeed, wholeCandidates } from "./wide-need.ts";

/** The product's own deadline is 2 s; the rest is for a laden machine. */
const laxMs = 3_000;

describe.each([
  ["killed", ["ORGANIZATION_UNAVAILABLE"], () => constellation.current.kill("kathmandu")],
  // After a row of silences it is not asked any more, and named as away.
  [
    "hung",
    ["ORGANIZATION_TIMEOUT", "ORGANIZATION_UNAVAILABLE"],
    async () => constellation.current.suspend("kathmandu"),
  ],
])("with an organization %s", (_, codes, silence) => {
  let advocate: Person;
  let coordinator: Person;
  let need: string;
  let whole: CandidatePage;

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    coordinator = await signedIn(constellation.current, "coordinator@bucharest");
    need = await postWideNeed(advocate, "colorado");
    whole = await wholeCandidates(advocate, need);
    await silence();
  }, 60_000);
  afterAll(() => bringBack(constellation.current, ["kathmandu"]), 40_000);

  const gaps = () =>
    whole.edges.flatMap(({ node }, index) => (node.responder?.organization.id === "kathmandu" ? [index] : []));

  it("has four organizations in the whole answer, so that something can go missing", () => {
    const organizations = new Set(whole.edges.map(({ node }) => node.responder?.organization.id));
    expect([...organizations].sort()).toEqual(["bucharest", "colorado", "kathmandu", "manila"]);
    expect(gaps().length).toBeGreaterThan(2);
  });

  it("answers in time, names the gap at each of its places, and lets no other name go missing", async () => {
    const { reply, ms } = await askInPeace("kathmandu", () => advocate.ask(candidatesQuery, { id: need }));
    expect(ms).toBeLessThan(laxMs);
    expect(reply.status).toBe(200);
    const page = readCandidates(reply);
    const silent = new Set(gaps());
    expect(page.edges.map(({ node }) => node)).toEqual(
      whole.edges.map(({ node }, index) => (silent.has(index) ? { ...node, responder: null } : node)),
    );
    expect(page).toMatchObject({ considered: whole.considered, organizations: 4, uncovered: whole.uncovered });
    const named = errorsOf(reply.body);
    expect(named.every(({ code }) => codes.includes(String(code)))).toBe(true);
    expect(named.map(({ organization, path }) => ({ organization, path }))).toEqual(
      gaps().map((index) => ({
        organization: "kathmandu",
        path: ["need", "candidates", "edges", index, "node", "responder"],
      })),
    );
  });

  it("lets the silence of a first hop starve no later one", async () => {
    const query = `query ($silent: ID!, $id: ID!) {
      silent: need(id: $silent) { status candidates { considered } }
      need(id: $id) { candidates(first: 50) { edges { node { responder { id name organization { id name } } } } } } }`;
    const variables = { silent: "kathmandu~00000000-0000-4000-8000-000000000000", id: need };
    const { reply, ms } = await askInPeace("kathmandu", () => advocate.ask(query, variables));
    const { body } = reply;
    expect(ms).toBeLessThan(laxMs);
    const names = listAt(body, "data.need.candidates.edges").map((edge) => valueAt(edge, "node.responder.name"));
    const silent = new Set(gaps());
    expect(names).toEqual(whole.edges.map(({ node }, index) => (silent.has(index) ? undefined : node.responder?.name)));
    const named = errorsOf(body);
    expect(named.length).toBeGreaterThan(0);
    expect(named.every(({ organization }) => organization === "kathmandu")).toBe(true);
    expect(named.every(({ code }) => codes.includes(String(code)))).toBe(true);
  });

  it("keeps everybody else at work: people are read, needs are posted, the gateway is ready", async () => {
    const { body } = await coordinator.ask(
      `{ organization(id: "bucharest") { name people { edges { node { name } } } } }`,
    );
    expect(listAt(body, "data.organization.people.edges").length).toBeGreaterThan(2);
    await postWideNeed(coordinator, "bucharest");
    const health = await fetch(`${constellation.current.gatewayUrl}/health/ready`);
    expect(health.status).toBe(200);
  });

  it("names what is known without it", async () => {
    const { body } = await advocate.ask(
      `{ organization(id: "kathmandu") { name country { code } needs { edges { cursor } } } }`,
    );
    expect(valueAt(body, "data.organization")).toEqual({
      name: "Sahayatra Legal Aid",
      country: { code: "NP" },
      needs: null,
    });
    const [named, ...others] = errorsOf(body);
    expect(others).toEqual([]);
    expect(named).toEqual({ code: named?.code, organization: "kathmandu", path: ["organization"] });
    expect(codes).toContain(named?.code);
  });

  afterEach(() => {
    expect(constellation.current.process("bucharest").isRunning).toBe(true);
  });
});

describe("an organization that was silent", () => {
  it("is whole again as soon as it answers", async () => {
    const advocate = await signedIn(constellation.current, "advocate@colorado");
    const page = await wholeCandidates(advocate, await postWideNeed(advocate, "colorado"));
    expect(page.edges.every(({ node }) => node.responder !== null)).toBe(true);
  });
});
