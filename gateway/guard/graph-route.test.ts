import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { rowId } from "../fake-graph.fixture.ts";
import { FakeNetwork } from "../fake-network.fixture.ts";

const network = new FakeNetwork();

beforeAll(() => network.start(0));
afterAll(() => network.stop());

const json = { "content-type": "application/json" };
const body = (query: string, more: object = {}) => JSON.stringify({ query, ...more });
const viewer = "{ viewer { id organization { id } roles } }";

function refused(status: number, code: string) {
  return { status, json: { errors: [expect.objectContaining({ extensions: { code } })] } };
}

describe("who asks", () => {
  it("is known by a token with a proof of possession", async () => {
    const { json: answer } = await network.ask(viewer, { as: "manila" });
    expect(answer.data).toEqual({
      viewer: { id: rowId("manila", 9), organization: { id: "manila" }, roles: ["ADVOCATE"] },
    });
  });

  it("may be nobody for what commons tells, and for nothing else", async () => {
    const open = await network.ask(
      `{ viewer { id } organization(id: "manila") { name } languages(search: "Nepali") { tag } }`,
    );
    expect(open.json).toMatchObject({ data: { viewer: null, organization: { name: "Organization manila" } } });
    for (const closed of [
      `{ need(id: "${rowId("manila", 1)}") { id } }`,
      "{ matchingStatus }",
      "{ viewer { id } directoryStatus }",
      `{ organization(id: "manila") { name ...f } } fragment f on Organization { needs { id } }`,
      `{ organization(id: "manila") { ... on Organization { record } } }`,
      `mutation { touch(need: "${rowId("manila", 1)}", times: 1) { times } }`,
    ]) {
      const answer = await network.ask(closed);
      expect(answer).toMatchObject(refused(401, "UNAUTHENTICATED"));
      expect(answer.headers.get("www-authenticate")).toBe('DPoP algs="ES256 EdDSA"');
    }
    expect(network.partner("manila").asked).toEqual([]);
  });

  it("is refused with a token that is not ours, not a token, or of another kind", async () => {
    const mine = await network.proven(await network.signIn("manila"));
    for (const authorization of ["DPoP x.y.z", "DPoP", "Bearer abc", `Bearer ${mine.authorization?.slice(5)}`, ""]) {
      const answer = await network.post(body(viewer), { ...json, ...mine, authorization });
      expect(answer).toMatchObject(refused(401, "UNAUTHENTICATED"));
      expect(answer.headers.get("www-authenticate")).toBe('DPoP error="invalid_token", algs="ES256 EdDSA"');
    }
  });

  it("is refused without a proof, with a proof used before, or with another's", async () => {
    const session = await network.signIn("manila");
    const proven = await network.proven(session);
    const others = await network.proven({ ...(await network.signIn("manila")), token: session.token });
    expect((await network.post(body(viewer), { ...json, ...proven })).status).toBe(200);
    for (const dpop of [proven.dpop, others.dpop, "x"]) {
      const headers = { ...json, authorization: proven.authorization ?? "", dpop: dpop ?? "" };
      const answer = await network.post(body(viewer), headers);
      expect(answer).toMatchObject(refused(401, "UNAUTHENTICATED"));
      expect(answer.headers.get("www-authenticate")).toContain("invalid_dpop_proof");
    }
    const { token: accessToken, privateJwk: privateKey } = session;
    const proof = { privateKey, method: "POST", accessToken, now: new Date(), jti: "1234567890" };
    const dpop = await provePossession({ ...proof, url: "http://localhost:4000/graphql" });
    const elsewhere = await network.post(body(viewer), { ...json, authorization: proven.authorization ?? "", dpop });
    expect(elsewhere.status).toBe(401);
    const [told] = elsewhere.json.errors ?? [];
    expect(told).toMatchObject({
      message: expect.stringContaining("must name the address http://gateway.test/graphql"),
      extensions: { expectedAddress: "http://gateway.test/graphql" },
    });
    const bare = await network.post(body(viewer), { ...json, authorization: proven.authorization ?? "" });
    expect(bare).toMatchObject(refused(401, "UNAUTHENTICATED"));
  });
});

describe("a token whose issuer's keys cannot be had", () => {
  afterAll(() => {
    network.withoutKeys.clear();
    return network.restartGateway(0);
  });

  it("is neither believed nor refused: the organization is named, and when to come again", async () => {
    network.withoutKeys.add("manila");
    await network.restartGateway(0);
    const answer = await network.ask(viewer, { as: "manila" });
    const extensions = { code: "ORGANIZATION_UNAVAILABLE", organization: "manila" };
    expect(answer).toMatchObject({ status: 503, json: { errors: [{ extensions }] } });
    expect(answer.headers.get("retry-after")).toBe("2");
    expect((await network.ask(viewer, { as: "colorado" })).status).toBe(200);
  });

  it("is a stranger's when its key is none of those that are known", async () => {
    const { token, privateJwk } = await network.signIn("colorado");
    const [, claims, signature] = token.split(".");
    const header = Buffer.from(JSON.stringify({ alg: "ES256", typ: "at+jwt", kid: "made-up" })).toString("base64url");
    const proven = await network.proven({ token: `${header}.${claims}.${signature}`, privateJwk });
    expect(await network.post(body(viewer), { ...json, ...proven })).toMatchObject(refused(401, "UNAUTHENTICATED"));
  });
});

describe("the keys of issuers", () => {
  afterAll(() => network.restartGateway(0));

  it("are at hand before anybody comes with a token, also of one that is gone by then", async () => {
    network.keysAskedOf.length = 0;
    const asked = Promise.withResolvers<void>();
    network.onKeysAsked = () => network.keysAskedOf.length === 3 && asked.resolve();
    await network.restartGateway(0);
    await asked.promise;
    expect([...network.keysAskedOf].sort()).toEqual(["bucharest", "colorado", "manila"]);
    network.withoutKeys.add("manila");
    expect((await network.ask("{ viewer { id } }", { as: "manila" })).status).toBe(200);
    network.withoutKeys.clear();
  });
});

describe("a request", () => {
  it("comes by POST alone, as JSON alone", async () => {
    for (const method of ["GET", "PUT", "DELETE", "OPTIONS"]) {
      expect(
        (await fetch(`${network.url}/graphql?query=${encodeURIComponent("{viewer{id}}")}`, { method })).status,
      ).toBe(405);
    }
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "application/graphql",
    ]) {
      expect(await network.post(body(viewer), { "content-type": type })).toMatchObject(refused(415, "BAD_REQUEST"));
    }
  });

  it("holds one operation, and nothing that is not one", async () => {
    const forms = ["", "{", "[]", "null", `[${body(viewer)}]`, "{}", body(""), body(viewer, { variables: [] })];
    forms.push(body(viewer, { variables: "{}" }), body(viewer, { operationName: 7 }), JSON.stringify({ query: {} }));
    forms.push('{"query": "{ viewer { id } }", "query": "{ languages { tag } }"}');
    forms.push('{"query": "{ viewer { id } }", "variables": {"a": {"b": 1, "\\u0062": 2}}}');
    forms.push('{"query": "{ viewer { id } }", "variables": {"__proto__": {"a": 1}}}');
    forms.push('{"query": "{ viewer { id } }", "variables": {"a": 1e999}}');
    forms.push(body(viewer, { variables: { a: Array.from({ length: 5_001 }, () => 1) } }));
    forms.push(body(viewer, { variables: { a: JSON.parse(`${"[".repeat(50)}${"]".repeat(50)}`) } }));
    for (const form of forms) expect(await network.post(form, json)).toMatchObject(refused(400, "BAD_REQUEST"));
  });

  it("is UTF-8 without faults", async () => {
    const bytes = Buffer.concat([
      Buffer.from('{"query": "{ viewer { id } } #'),
      Buffer.from([0xff]),
      Buffer.from('"}'),
    ]);
    const answer = await fetch(`${network.url}/graphql`, { method: "POST", body: bytes, headers: json });
    expect([answer.status, await answer.json()]).toEqual([400, refused(400, "BAD_REQUEST").json]);
  });

  it("holds only text that a database can keep", async () => {
    const inQuery = body('{ organization(id: "a\\u0000") { id } }');
    const forms = [inQuery, body("{ viewer { id } } # \0"), body(viewer, { variables: { a: [{ b: "\ud800" }] } })];
    for (const form of forms) expect(await network.post(form, json)).toMatchObject(refused(400, "BAD_REQUEST"));
  });

  it("is refused when it is too large", async () => {
    const answer = await network.post(body(viewer, { variables: { a: "x".repeat(100_001) } }), json);
    expect(answer).toMatchObject(refused(413, "TOO_LARGE"));
  });

  it("fails as the client's own fault when its query does not fit", async () => {
    const faults = [
      body("{ viewer { id "),
      body("{ nothing }"),
      body("{ viewer { id } } query Two { viewer { id } }"),
      body(viewer, { operationName: "Other" }),
      body("query Q($id: ID!) { organization(id: $id) { id } }"),
      body("query Q($id: ID!) { organization(id: $id) { id } }", { variables: { id: {} } }),
      body("subscription { opportunityChanged { id } }"),
      body("fragment a on Query { viewer { id } }"),
      body("{ ...a } fragment a on Query { ...a }"),
      body("query Q($representations: ID) { organization(id: $representations) { id } }"),
    ];
    for (const fault of faults) expect(await network.post(fault, json)).toMatchObject(refused(400, "QUERY_INVALID"));
    const costly = body(`{ ${Array.from({ length: 30 }, (_, at) => `a${at}: viewer { id }`).join(" ")} }`);
    expect(await network.post(costly, json)).toMatchObject(refused(400, "QUERY_TOO_COSTLY"));
  });

  it("is not stored by anybody on the way", async () => {
    const { headers } = await network.ask(viewer, { as: "manila" });
    expect(headers.get("cache-control")).toBe("no-store");
  });
});

describe("in production", () => {
  beforeAll(() => network.restartGateway(0, "production"));
  const send = (headers: Record<string, string>) => network.post(body(viewer), { ...json, ...headers });

  it("browsers may not send what they were not built with, programs may", async () => {
    for (const headers of [{ origin: "http://gateway.test" }, { origin: "null" }, { "sec-fetch-site": "none" }]) {
      expect(await send(headers)).toMatchObject(refused(403, "OPERATION_UNREGISTERED"));
    }
    expect((await send({})).status).toBe(200);
  });

  it("a stranger is told to wait, and for how long", async () => {
    const answers = await Promise.all(Array.from({ length: 300 }, () => send({})));
    const told = answers.filter(({ status }) => status === 429);
    expect(told.length).toBeGreaterThan(0); // how many depends on how long all of them take
    expect(told[0]).toMatchObject(refused(429, "RATE_LIMITED"));
    expect(Number(told[0]?.headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    const own = await network.ask(viewer, { as: "manila" });
    expect(own.status).toBe(200);
  });
});
