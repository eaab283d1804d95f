import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CandidatePage } from "../journeys/candidates.ts";
import { errorsOf } from "../journeys/graph-answer.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { bringBack, untilReady } from "./ready-again.ts";
import { constellation } from "./shared-constellation.ts";
import { postWideNeed, wholeCandidates } from "./wide-need.ts";

const organizationsQuery = `{ organizations { edges { node { id name status kind country { code name } } } }
  viewer { id organization { name } } }`;

describe("with the directory killed", () => {
  let advocate: Person;
  let need: string;
  let before: { nodes: unknown[]; organizations: string };

  const nodesOf = ({ edges }: CandidatePage) => edges.map(({ node }) => node);
  const organizationsText = async () => (await advocate.ask(organizationsQuery)).text;

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    need = await postWideNeed(advocate, "colorado");
    before = { nodes: nodesOf(await wholeCandidates(advocate, need)), organizations: await organizationsText() };
    await constellation.current.kill("directory");
  }, 60_000);
  afterAll(() => bringBack(constellation.current, ["directory"]), 40_000);

  it("answers as before", async () => {
    expect(nodesOf(await wholeCandidates(advocate, need))).toEqual(before.nodes);
    expect(await organizationsText()).toBe(before.organizations);
  });

  it("answers as before when gateway, matching and a partner have been started anew", async () => {
    const restarted = ["gateway", "matching", "bucharest"];
    await Promise.all(restarted.map((name) => constellation.current.kill(name)));
    for (const name of restarted) constellation.current.process(name).start();
    await untilReady(constellation.current, restarted);
    expect(constellation.current.process("directory").isRunning).toBe(false);
    expect(nodesOf(await wholeCandidates(advocate, need))).toEqual(before.nodes);
    expect(await organizationsText()).toBe(before.organizations);
  });

  it("lets people of organizations sign in, and post, since each organization is its own issuer", async () => {
    const again = await signedIn(constellation.current, "advocate@bucharest");
    await postWideNeed(again, "bucharest");
    await expect(signedIn(constellation.current, "analyst@centre")).rejects.toThrow();
  });
});

describe("with matching killed", () => {
  let advocate: Person;
  let need: string;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    need = await postWideNeed(advocate, "colorado");
    await constellation.current.kill("matching");
  }, 60_000);
  afterAll(() => bringBack(constellation.current, ["matching"]), 40_000);

  it("tells that nobody can be proposed now, and answers all the rest", async () => {
    const { status, body } = await advocate.ask(
      'query ($id: ID!) { need(id: $id) { status candidates { considered } } organization(id: "manila") { name } }',
      { id: need },
    );
    expect(status).toBe(200);
    expect(body).toMatchObject({
      data: { need: { status: "OPEN", candidates: null }, organization: { name: "Bantay Batas Legal Clinic" } },
    });
    expect(errorsOf(body)).toEqual([{ code: "SERVICE_UNAVAILABLE", organization: undefined, path: ["need"] }]);
  });
});
