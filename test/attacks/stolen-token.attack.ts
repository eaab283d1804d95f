import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { makeEs256 } from "../../tools/constellation/development-keys.ts";
import { untilReady } from "../faults/ready-again.ts";
import { candidatesOf } from "../journeys/candidates.ts";
import { errorsOf, textAt } from "../journeys/graph-answer.ts";
import { needInput, postNeed } from "../journeys/needs.ts";
import { type Person, signedIn } from "../journeys/person.ts";
import { reportCaught, reportFigure } from "../promises/report-figure.ts";
import { gateways } from "./attacked-gateways.ts";
import { fetchesOfFlood } from "./flood-of-kids.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf } from "./signed-caller.ts";
import { type Tap, tapService } from "./tapped-service.ts";

const viewerQuery = JSON.stringify({ query: "{ viewer { id } }" });

describe("a partner that was taken over", () => {
  let advocate: Person;
  let tap: Tap;
  let need: string;
  let stolen: string;

  beforeAll(async () => {
    advocate = await signedIn(constellation.current, "advocate@colorado");
    need = await postNeed(advocate, "colorado", needInput([{ issue: "status-asylum", jurisdiction: "PH" }]));
    tap = await tapService(constellation.current, "manila");
    const page = await candidatesOf(advocate, need);
    const responder = page.edges.find(({ node }) => node.responder?.organization.id === "manila")?.node.responder?.id;
    await advocate.ask("query ($id: ID!) { responder(id: $id) { name freePlaces } }", { id: responder });
    const found = tap.overheard.find(({ headers }) => headers.authorization !== undefined);
    if (!found) throw new Error("the gateway forwarded no token to manila");
    stolen = (found.headers.authorization ?? "").replace(/^DPoP /i, "");
  }, 60_000);
  afterAll(async () => {
    await tap.remove();
    await untilReady(constellation.current, ["manila"]);
  }, 60_000);

  const graphUrl = () => `${constellation.current.gatewayUrl}/graphql`;
  const prove = (changes: object = {}) => {
    const { privateKey } = advocate.session;
    const fair = {
      privateKey,
      method: "POST",
      url: graphUrl(),
      accessToken: stolen,
      now: new Date(),
      jti: randomUUID(),
    };
    return provePossession({ ...fair, ...changes });
  };
  const useToken = async (headers: Record<string, string>, url = graphUrl()) => {
    const all = { "content-type": "application/json", ...headers };
    const answer = await fetch(url, { method: "POST", headers: all, body: viewerQuery });
    return { status: answer.status, body: await answer.json() };
  };

  it("has really got the token of somebody elsewhere", async () => {
    expect(stolen).toBe(advocate.session.token);
    const whole = await useToken({ authorization: `DPoP ${stolen}`, dpop: await prove() });
    expect(whole).toMatchObject({
      status: 200,
      body: { data: { viewer: { id: expect.stringMatching(/^colorado~/) } } },
    });
  });

  it("gets no token, and is told of nobody, when only what the network may see is asked of it", () => {
    const names = tap.overheard.filter(({ body }) => body.includes("_entities"));
    expect(names.length).toBeGreaterThan(0);
    for (const { headers, body } of names) {
      expect(headers.authorization).toBeUndefined();
      expect(headers["alight-viewer"]).toBeUndefined();
      expect(body).not.toContain(need);
      expect(body).not.toContain("status-asylum");
    }
    reportFigure(1, "questions that a partner overheard about its responders", `${names.length}: 0 speak of the need`);
  });

  /** Proofs that are none for this token: none at all, a foreign one, an old one, one of something else. */
  const uselessProofs = async (once: string): Promise<Record<string, string>[]> => [
    {},
    { dpop: await prove({ privateKey: makeEs256() }) },
    { dpop: once },
    { dpop: await prove({ url: `${constellation.current.urlOf("manila")}/graphql` }) },
    { dpop: await prove({ url: constellation.current.gatewayUrl }) },
    { dpop: await prove({ method: "GET" }) },
    { dpop: await prove({ accessToken: "another" }) },
    { dpop: `${await prove()}, ${await prove()}` },
    { dpop: stolen },
  ];

  it("cannot use it at the gateway: not bare, not with its own proof, not with an old, foreign or stale one", async () => {
    const once = await prove();
    await useToken({ authorization: `DPoP ${stolen}`, dpop: once });
    const attempts = await uselessProofs(once);
    for (const attempt of attempts) {
      const { status, body } = await useToken({ authorization: `DPoP ${stolen}`, ...attempt });
      expect({ status, codes: errorsOf(body).map(({ code }) => code) }).toEqual({
        status: 401,
        codes: ["UNAUTHENTICATED"],
      });
    }
    for (const offMs of [-120_000, 120_000]) {
      const late = await useToken({
        authorization: `DPoP ${stolen}`,
        dpop: await prove({ now: new Date(Date.now() + offMs) }),
      });
      expect(late).toMatchObject({ status: 401, body: { errors: [{ extensions: { code: "CLOCK_SKEW" } }] } });
      expect(Math.abs(Date.parse(textAt(late.body, "errors.0.extensions.serverTime")) - Date.now())).toBeLessThan(
        10_000,
      );
    }
    const broken = [`Bearer ${stolen}`, `DPoP ${stolen}x`, `DPoP ${unsigned(stolen)}`];
    for (const authorization of broken) {
      expect(await useToken({ authorization, dpop: await prove() })).toMatchObject({ status: 401 });
    }
    const count = attempts.length + 2 + broken.length;
    reportFigure(4, "a token that a partner overheard, used at the gateway", `${count} of ${count} attempts refused`);
  });

  it("could use it at a gateway that forgets the proof of possession", async () => {
    const attempts = await uselessProofs(await prove());
    const url = `${gateways.open.url}/graphql`;
    const taken = attempts.map((attempt) => useToken({ authorization: `DPoP ${stolen}`, ...attempt }, url));
    expect((await Promise.all(taken)).map(({ status }) => status)).toEqual(attempts.map(() => 200));
    reportCaught(
      4,
      "a gateway that forgets the proof of possession",
      `by ${attempts.length} of ${attempts.length} attempts`,
    );
  });

  it("cannot use it at the token's own organization, alone or under its own signature", async () => {
    const url = `${constellation.current.urlOf("colorado")}/graphql`;
    const body = JSON.stringify({
      query: "query ($id: ID!) { need(id: $id) { id reference } }",
      variables: { id: need },
    });
    const authorization = `DPoP ${stolen}`;
    const headers = { "content-type": "application/json", authorization, dpop: await prove({ url }) };
    const bare = await fetch(url, { method: "POST", headers, body });
    expect({ status: bare.status, body: await bare.json() }).toMatchObject({
      status: 401,
      body: { errors: [{ extensions: { code: "SIGNATURE_REFUSED" } }] },
    });
    const manila = await callerOf(constellation.current, "manila");
    const signed = await manila.post({ url, body, headers: { authorization } });
    expect(signed.body).toEqual({ data: { need: null } });
    const gateway = await callerOf(constellation.current, "gateway");
    const fair = await gateway.post({ url, body, headers: { authorization } });
    expect(textAt(fair.body, "data.need.id")).toBe(need);
    reportFigure(4, "the same token at its own organization, bare and under the thief's signature", "2 of 2 refused");
  });

  it("cannot ask the gateway's questions again: not to itself, not to another organization", async () => {
    await advocate.ask("query ($id: ID!) { person(id: $id) { id } }", { id: `manila~${randomUUID()}` });
    const last = tap.overheard.findLast(({ path }) => path === "/graphql");
    expect(last).toMatchObject({ status: 200, headers: { authorization: `DPoP ${stolen}` } });
    const names = ["manila", "colorado", "matching"];
    for (const name of names) {
      const url = `${constellation.current.urlOf(name)}/graphql`;
      const answer = await fetch(url, { method: "POST", headers: plain(last?.headers ?? {}), body: last?.body ?? "" });
      expect({ name, status: answer.status, body: await answer.json() }).toMatchObject({
        status: 401,
        body: { errors: [{ extensions: { code: "SIGNATURE_REFUSED" } }] },
      });
    }
    reportFigure(
      3,
      "a signed question that a partner overheard, asked again",
      `${names.length} of ${names.length} refused`,
    );
  });

  it("cannot change the question that a signature was made for, nor take the token out of it", async () => {
    const gateway = await callerOf(constellation.current, "gateway");
    const url = `${constellation.current.urlOf("colorado")}/graphql`;
    const body = JSON.stringify({ query: "{ __typename }" });
    const sealed = () => gateway.seal({ url, body, headers: { authorization: `DPoP ${stolen}` } });
    const send = async (headers: Record<string, string>, text = body, to = url) =>
      (await fetch(to, { method: "POST", headers, body: text })).status;
    expect(await send(sealed())).toBe(200);
    const { authorization: _, ...without } = sealed();
    expect(await send(without)).toBe(401);
    expect(await send({ ...sealed(), authorization: "DPoP other" })).toBe(401);
    expect(await send(sealed(), body.replace("__typename", "x:__typename"))).toBe(401);
    expect(await send(sealed(), body, `${url}?x=1`)).toBe(401);
    const { "content-digest": __, ...undigested } = sealed();
    expect(await send(undigested, "{}")).toBe(401);
  });

  it("cannot make anybody ask its issuer in a flood, nor delay the next key; a gateway that asks each time is found", async () => {
    const asking = { constellation: constellation.current, issuedBy: "manila", overheard: tap.overheard };
    const guarded = await fetchesOfFlood({ ...asking, gatewayUrl: gateways.guarded.url });
    expect(guarded).toMatchObject({ refused: guarded.sent, isNextTaken: true });
    expect(guarded.fetches).toBeLessThanOrEqual(1);
    reportFigure(
      5,
      "tokens of unknown key ids in a flood",
      `${guarded.sent} refused by ${guarded.fetches} fetches of keys`,
    );
    const open = await fetchesOfFlood({ ...asking, gatewayUrl: gateways.open.url });
    expect(open.fetches).toBeGreaterThan(10);
    reportCaught(5, "a gateway that asks the issuer each time", `${open.fetches} fetches for ${open.sent} tokens`);
  }, 60_000);
});

/** The same claims, signed by nobody. */
function unsigned(token: string): string {
  const [, claims = ""] = token.split(".");
  return `${Buffer.from(JSON.stringify({ alg: "none", typ: "at+jwt" })).toString("base64url")}.${claims}.`;
}

/** What a client may set itself; the rest is of the connection. */
function plain(headers: Record<string, string>): Record<string, string> {
  const { host: _, connection: __, "content-length": ___, "transfer-encoding": ____, ...rest } = headers;
  return rest;
}
