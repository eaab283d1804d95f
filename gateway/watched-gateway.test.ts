import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { rowId } from "./fake-graph.fixture.ts";
import { FakeNetwork, fakeOrganizations } from "./fake-network.fixture.ts";

const network = new FakeNetwork();
const need = rowId("colorado", 7);
const canary = "canary-61fd";
const query = `query CanaryName61fd($id: ID!, $other: ID!) {
  canaryalias61fd: need(id: $id) { id reference candidates { score responder { id name } } }
  b: responder(id: $other) { name places }
}`;

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

describe("a gateway that is watched", () => {
  const privates: string[] = [];
  let metrics = "";

  async function ask(headers: Record<string, string> = {}) {
    const own = await network.signIn("colorado");
    const proven = await network.proven(own);
    privates.push(own.token, proven.dpop ?? "", String(own.privateJwk.d));
    const body = JSON.stringify({ query, variables: { id: need, other: `lima~${canary}` } });
    return network.post(body, { "content-type": "application/json", cookie: canary, ...proven, ...headers });
  }

  beforeAll(async () => {
    await network.start(0);
    for (const manner of ["fine", "unsigned", "huge", "html", "fails", "many-errors"] as const) {
      network.partner("manila").manner = manner;
      await ask();
    }
    for (const service of [network.matching, network.partner("colorado")]) service.manner = "fails";
    await ask();
    await ask({ authorization: `DPoP ${canary}` });
    await network.ask(`{ ${canary.replace("-", "_")} }`);
    metrics = await (await fetch(`${network.url}/metrics`)).text();
    for (const service of [network.matching, ...network.partners.values()]) service.manner = "fine";
  });
  afterAll(() => network.stop());

  it("writes no token, proof, id, variable, name or query down, at any level", () => {
    const text = network.logLines.join("");
    expect(network.logLines.length).toBeGreaterThan(8);
    const searched = [...privates, canary, "61fd", need, need.replace("colorado~", ""), "oak of", "Responder of"];
    expect(searched.filter((one) => text.includes(one))).toEqual([]);
    const requests = new Set(network.logLines.map((line) => JSON.parse(line).request));
    expect((text.match(uuid) ?? []).filter((one) => !requests.has(one))).toEqual([]);
  });

  it("would be caught: the services were really asked with what is searched for", () => {
    const asked = JSON.stringify([network.matching.asked, network.partner("colorado").asked]);
    expect([need, "reference", privates[0] ?? ""].filter((one) => !asked.includes(one))).toEqual([]);
  });

  it("measures by route, status, organization and outcome, and by nothing else", () => {
    const labels = [...metrics.matchAll(/^alight_\w+\{([^}]*)\}/gm)].flatMap(([, text = ""]) => text.split(","));
    const values = Map.groupBy(labels, (label) => label.slice(0, label.indexOf("=")));
    const told = (name: string) => [
      ...new Set(values.get(name)?.map((label) => JSON.parse(label.split("=")[1] ?? ""))),
    ];
    expect([...values.keys()].sort()).toEqual(["le", "outcome", "party", "route", "service", "status"]);
    expect(told("party").sort()).toEqual(["centre", ...fakeOrganizations].sort());
    const outcomes: unknown[] = ["OK", "TIMEOUT", "UNAVAILABLE", "MISBEHAVED"];
    expect(told("outcome").filter((one) => !outcomes.includes(one))).toEqual([]);
    expect(told("route")).toEqual(["/graphql"]);
    expect(told("status").every((status) => /^[2-5]\d\d$/.test(status))).toBe(true);
    expect(metrics.match(uuid)).toBeNull();
    expect(metrics).not.toContain("61fd");
    expect(metrics).toMatch(/alight_call_seconds_count\{[^}]*party="manila"/);
  });

  it("gives each request one id, tells it to whoever asked and to every service, and takes none from outside", async () => {
    for (const service of [network.matching, ...network.partners.values()]) service.asked.length = 0;
    const given = randomUUID();
    const { headers } = await ask({ "alight-request-id": given });
    const id = headers.get("alight-request-id");
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(id).not.toBe(given);
    const asked = [network.matching, ...network.partners.values()].flatMap((service) => service.asked);
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked.map((one) => one.headers["alight-request-id"]))).toEqual(new Set([id]));
    expect(network.logLines.filter((line) => JSON.parse(line).request === id).length).toBeGreaterThan(0);
  });
});
