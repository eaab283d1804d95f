import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { encodeViewer } from "#shared/auth/viewer.ts";
import { errorsOf, valueAt } from "../journeys/graph-answer.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { reportFigure } from "../promises/report-figure.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf } from "./signed-caller.ts";

const services = ["directory", "matching", "statistics", "colorado", "bucharest", "kathmandu", "manila"];
const asked = JSON.stringify({ query: "{ __typename }" });

describe("a request that no service of the network has signed", () => {
  let advocate: Person;
  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
  }, 20_000);

  it("is refused by every service, with or without somebody's token", async () => {
    const headers = { "content-type": "application/json" };
    for (const name of services) {
      const url = `${constellation.current.urlOf(name)}/graphql`;
      for (const more of [{}, { authorization: `DPoP ${advocate.session.token}` }]) {
        const answer = await fetch(url, { method: "POST", headers: { ...headers, ...more }, body: asked });
        expect(answer.status).toBe(401);
        const body: unknown = await answer.json();
        expect(errorsOf(body).map(({ code }) => code)).toEqual(["SIGNATURE_REFUSED"]);
        expect(valueAt(body, "data")).toBeUndefined();
      }
    }
    const count = services.length * 2;
    reportFigure(3, "unsigned requests, with and without a token", `${count} of ${count} refused`);
  });

  it("is refused at matching's other doors too", async () => {
    for (const path of ["/candidates", "/events"]) {
      const answer = await fetch(`${constellation.current.urlOf("matching")}${path}`, { method: "POST", body: "[]" });
      expect(answer.status).toBe(401);
    }
  });

  it("is taken when the gateway has signed it, and only then", async () => {
    const gateway = await callerOf(constellation.current, "gateway");
    const bucharest = await callerOf(constellation.current, "bucharest");
    for (const name of ["directory", "matching"]) {
      const url = `${constellation.current.urlOf(name)}/graphql`;
      expect((await gateway.post({ url, body: asked })).status).toBe(200);
      expect((await bucharest.post({ url, body: asked })).status).toBe(403);
    }
  });
});

describe("a partner's own signature", () => {
  const viewer = () => {
    const claims = { sub: `colorado~${randomUUID()}`, organization: "colorado", roles: ["ADVOCATE", "OPERATOR"] };
    return { "alight-viewer": encodeViewer(claims) };
  };
  const needOf = (home: string) => ({
    query:
      "query ($_r: [_Any!]!) { _entities(representations: $_r) { ... on Need { candidates(first: 5) { considered } } } }",
    variables: { _r: [{ __typename: "Need", id: `${home}~${randomUUID()}`, matchProfile: profileOf(home) }] },
  });

  it("speaks for no person, at matching or the directory, whatever it says of one", async () => {
    const bucharest = await callerOf(constellation.current, "bucharest");
    const questions: [string, object][] = [
      ["matching", needOf("colorado")],
      ["matching", needOf("bucharest")],
      ["directory", { query: "{ membership { active } }" }],
    ];
    for (const [name, body] of questions) {
      const url = `${constellation.current.urlOf(name)}/graphql`;
      const reply = await bucharest.post({ url, body: JSON.stringify(body), headers: viewer() });
      expect(reply.status).toBe(403);
    }
    const gateway = await callerOf(constellation.current, "gateway");
    const url = `${constellation.current.urlOf("matching")}/graphql`;
    const fair = await gateway.post({ url, body: JSON.stringify(needOf("colorado")), headers: viewer() });
    expect(valueAt(fair.body, "data._entities.0.candidates.considered")).toEqual(expect.any(Number));
    const foreign = await gateway.post({ url, body: JSON.stringify(needOf("bucharest")), headers: viewer() });
    expect(valueAt(foreign.body, "data._entities")).toEqual([null]);
  });

  it("asks matching for candidates of its own needs, and of nobody else's", async () => {
    const url = `${constellation.current.urlOf("matching")}/candidates`;
    const ask = async (name: string, question: object) =>
      (await callerOf(constellation.current, name)).post({ url, body: JSON.stringify(question) });
    const mine = await ask("colorado", { profile: profileOf("colorado"), first: 5 });
    expect(mine.status).toBe(200);
    expect(mine.isSignedBy({ party: "centre", service: "matching" })).toBe(true);
    expect(mine.isSignedBy({ party: "bucharest", service: "partner" })).toBe(false);
    expect(mine.body).toMatchObject({ candidates: expect.any(Array), uncovered: [] });
    expect(valueAt(mine.body, "candidates.0.responder")).toEqual(expect.stringMatching(/^bucharest~/));
    for (const thief of ["bucharest", "gateway", "directory", "matching"]) {
      expect((await ask(thief, { profile: profileOf("colorado"), first: 5 })).status).toBe(403);
    }
    for (const wrong of [{}, { profile: profileOf("colorado"), first: 51 }, { profile: { v: 2 }, first: 1 }, []]) {
      expect((await ask("colorado", wrong)).status).toBe(400);
    }
  });
});

/** Somebody in Romania for a divorce: what a home tells of a need of its own. */
function profileOf(home: string) {
  return {
    v: 1,
    home,
    urgency: "SOON",
    languages: ["ro"],
    issues: [{ id: "1", code: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION" }],
    preferences: { traits: [], freeOnly: false, inPerson: false },
    audience: { everyone: true, only: [], except: [] },
  };
}
