import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { rowId } from "./fake-graph.fixture.ts";
import { FakeNetwork, type GraphAnswer } from "./fake-network.fixture.ts";

const network = new FakeNetwork();

beforeAll(() => network.start(0));
afterAll(() => network.stop());
beforeEach(() => {
  network.disguises.clear();
  for (const service of [...network.partners.values(), network.matching]) {
    service.manner = "fine";
    service.asked.length = 0;
  }
});

const need = rowId("colorado", 1);
const candidates = `query($id: ID!) { need(id: $id) {
  id reference jurisdiction { code }
  candidates { score responder { id name organization { id name } } }
} }`;

const everything = {
  need: {
    id: need,
    reference: "oak of colorado",
    jurisdiction: { code: "RO" },
    candidates: [1, 2].flatMap((score) => ["colorado", "bucharest", "manila"].map((one) => candidate(one, score))),
  },
};

function candidate(organization: string, row: number) {
  const responder = {
    id: rowId(organization, row),
    name: `Responder of ${organization}`,
    organization: { id: organization, name: `Organization ${organization}` },
  };
  return { score: row, responder };
}

/** The whole answer with a gap where an organization's responders would be. */
function without(organization: string) {
  const rest = everything.need.candidates.map((one) =>
    one.responder.organization.id === organization ? { ...one, responder: null } : one,
  );
  return { need: { ...everything.need, candidates: rest } };
}

function namedCodes({ json }: GraphAnswer) {
  const told = (json.errors ?? []).map(({ extensions }) => JSON.stringify(extensions));
  return [...new Set(told)].map((one) => JSON.parse(one));
}

const ask = () => network.ask(candidates, { as: "colorado", variables: { id: need } });

describe("the gateway", () => {
  it("answers a query over all organizations, with names from commons", async () => {
    const { status, json } = await ask();
    expect(json).toEqual({ data: everything });
    expect(status).toBe(200);
  });

  it("tells the home who asks, others not, and matching without the token", async () => {
    await ask();
    const [home, network1] = network.partner("colorado").asked;
    expect(home?.headers.authorization).toMatch(/^DPoP ey/);
    expect(home?.headers.dpop).toBeUndefined();
    expect(network1?.headers.authorization).toBeUndefined();
    for (const other of ["bucharest", "manila"]) {
      expect(network.partner(other).asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
      expect(JSON.stringify(network.partner(other).asked)).not.toContain("alight-viewer");
    }
    const [matching] = network.matching.asked;
    expect(matching?.headers.authorization).toBeUndefined();
    expect(JSON.parse(Buffer.from(matching?.headers["alight-viewer"] ?? "", "base64url").toString())).toEqual({
      sub: rowId("colorado", 9),
      organization: "colorado",
      roles: ["ADVOCATE"],
    });
  });

  it("sends the token for what not everybody may see", async () => {
    await network.ask(`{ responder(id: "${rowId("manila", 1)}") { name places } }`, { as: "colorado" });
    expect(network.partner("manila").asked[0]?.headers.authorization).toMatch(/^DPoP ey/);
  });

  it("asks each organization once for all its rows", async () => {
    await ask();
    expect(network.partner("manila").asked.map(({ body }) => body.variables)).toEqual([
      { representations: [1, 2].map((row) => ({ __typename: "Responder", id: rowId("manila", row) })) },
    ]);
  });

  it("runs commands in order, each at its own organization", async () => {
    const mutation = `mutation { a: touch(need: "${need}", times: 1) { times }
      b: touch(need: "${rowId("manila", 1)}", times: 2) { times need { reference } }
      c: touch(need: "${need}", times: 3) { times } }`;
    const { json } = await network.ask(mutation, { as: "colorado" });
    expect(json.data).toEqual({
      a: { times: 1 },
      b: { times: 2, need: { reference: "oak of manila" } },
      c: { times: 3 },
    });
    expect(network.partner("colorado").asked).toHaveLength(2);
  });

  it("answers with the others, complete and in time, when an organization hangs", async () => {
    network.partner("manila").manner = "hangs";
    const started = performance.now();
    const answer = await ask();
    expect(answer.json.data).toEqual(without("manila"));
    expect(namedCodes(answer)).toEqual([{ code: "ORGANIZATION_TIMEOUT", organization: "manila" }]);
    expect(answer.json.errors?.map(({ path }) => path)).toEqual([
      ["need", "candidates", 2, "responder"],
      ["need", "candidates", 5, "responder"],
    ]);
    expect(performance.now() - started).toBeLessThan(2_500);
  });

  it("leaves time for the hops after the home, when the home of one of two needs hangs", async () => {
    network.partner("bucharest").manner = "hangs";
    const two = `query($a: ID!, $b: ID!) { a: need(id: $a) { reference candidates { responder { name } } } b: need(id: $b) { id } }`;
    const started = performance.now();
    const answer = await network.ask(two, { as: "colorado", variables: { a: need, b: rowId("bucharest", 1) } });
    expect(performance.now() - started).toBeLessThan(2_500);
    const names = ["colorado", null, "manila"].map((one) => ({ responder: one && { name: `Responder of ${one}` } }));
    expect(answer.json.data).toEqual({
      a: { reference: "oak of colorado", candidates: [...names, ...names] },
      b: null,
    });
  });

  it("names what a misbehaving organization is, and keeps the others' answers as they were", async () => {
    await ask();
    for (const manner of ["repeats", "unsigned", "redirects", "huge", "html", "many-errors"] as const) {
      network.partner("manila").manner = manner;
      const answer = await ask();
      expect({ manner, data: answer.json.data }).toEqual({ manner, data: without("manila") });
      expect(namedCodes(answer)).toEqual([{ code: "ORGANIZATION_MISBEHAVED", organization: "manila" }]);
      expect(JSON.stringify(answer.json)).not.toMatch(/SELECT|postgres|127\.0\.0\.1|stack/);
    }
  });

  it("calls an organization that fails unavailable, without its words", async () => {
    network.partner("manila").manner = "fails";
    const answer = await ask();
    expect(answer.json.data).toEqual(without("manila"));
    expect(namedCodes(answer)).toEqual([{ code: "ORGANIZATION_UNAVAILABLE", organization: "manila" }]);
  });

  it("refuses rows that an organization gives another's prefix", async () => {
    network.disguises.set("bucharest", "colorado");
    const query = `{ organization(id: "bucharest") { name needs { id reference } } }`;
    const answer = await network.ask(query, { as: "colorado" });
    expect(answer.json.data).toEqual({ organization: { name: "Organization bucharest", needs: null } });
    expect(namedCodes(answer)).toEqual([{ code: "ORGANIZATION_MISBEHAVED", organization: "bucharest" }]);
  });

  it("gives a typed null with an error for an organization that nobody knows, and for an id that names none", async () => {
    const query = `{ a: need(id: "${rowId("lima", 1)}") { id } b: need(id: "17") { id } c: need(id: "centre") { id } }`;
    const { json, status } = await network.ask(query, { as: "colorado" });
    expect(status).toBe(200);
    expect(json.data).toEqual({ a: null, b: null, c: null });
    expect(json.errors?.map(({ path, extensions }) => [path, extensions])).toEqual([
      [["b"], { code: "UNROUTABLE" }],
      [["a"], { code: "ORGANIZATION_UNKNOWN", organization: "lima" }],
      [["c"], { code: "ORGANIZATION_UNKNOWN", organization: "centre" }],
    ]);
  });

  it("knows a suspended organization no longer, and knows it again afterwards, without a restart", async () => {
    await network.suspend("manila", true);
    const answer = await ask();
    await network.suspend("manila", false);
    expect(answer.json.data).toEqual(without("manila"));
    expect(namedCodes(answer)).toEqual([{ code: "ORGANIZATION_UNKNOWN", organization: "manila" }]);
    expect((await ask()).json).toEqual({ data: everything });
  });

  it("asks no organization that operators hold and takes none of its people's tokens, until they release it", async () => {
    const own = await network.signIn("manila");
    const asItsPerson = async () => {
      const headers = { "content-type": "application/json", ...(await network.proven(own)) };
      return (await network.post(JSON.stringify({ query: "{ directoryStatus }" }), headers)).status;
    };
    expect(await asItsPerson()).toBe(200);
    await network.hold("manila", true);
    expect(await asItsPerson()).toBe(401);
    const answer = await ask();
    expect(answer.json.data).toEqual(without("manila"));
    const status = `{ organization(id: "manila") { status } }`;
    expect((await network.ask(status)).json.data).toEqual({ organization: { status: "SUSPENDED" } });
    await network.hold("manila", false);
    expect(await asItsPerson()).toBe(200);
    expect((await ask()).json).toEqual({ data: everything });
  });

  it("goes on without matching, and says so", async () => {
    for (const manner of ["unsigned", "fails"] as const) {
      network.matching.manner = manner;
      const answer = await ask();
      expect(answer.json.data).toEqual({ need: { ...everything.need, candidates: null } });
      expect(namedCodes(answer)).toEqual([{ code: "SERVICE_UNAVAILABLE" }]);
    }
  });

  it("is live and ready while a partner is silent, and shows its measures", async () => {
    network.partner("manila").manner = "hangs";
    for (const path of ["/health/live", "/health/ready", "/metrics"]) {
      expect((await fetch(`${network.url}${path}`)).status).toBe(200);
    }
  });
});

describe("a gateway in production", () => {
  it("has no explorer, tells nothing of its schema, and answers all the same", async () => {
    await network.restartGateway(0, "production");
    for (const path of ["/explorer", "/explorer/settings.json"]) {
      expect((await fetch(`${network.url}${path}`)).status).toBe(404);
    }
    for (const query of ["{ __schema { types { name } } }", "{ viewr { id } }", "{ viewer { id "]) {
      const { status, json } = await network.ask(query);
      expect([status, json.errors?.map(({ message }) => message)]).toEqual([
        400,
        ["The query does not fit the schema, or an argument is outside its bounds."],
      ]);
    }
    expect((await ask()).json).toEqual({ data: everything });
  });
});

describe("a gateway whose directory is down", () => {
  it("goes on from its snapshot, also across a restart", async () => {
    await network.directory.close();
    expect((await ask()).json).toEqual({ data: everything });
    await network.restartGateway(0);
    expect((await fetch(`${network.url}/health/ready`)).status).toBe(200);
    expect((await ask()).json).toEqual({ data: everything });
    const answer = await network.ask("{ directoryStatus }", { as: "colorado" });
    expect(answer.json.data).toEqual({ directoryStatus: null });
    expect(namedCodes(answer)).toEqual([{ code: "SERVICE_UNAVAILABLE" }]);
  });
});
