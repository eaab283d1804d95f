import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "@jest/globals";
import { calculateJwkThumbprint, importJWK, type JWK, SignJWT } from "jose";
import { graphAudience } from "#shared/auth/access-token.ts";
import { encodeViewer } from "#shared/auth/viewer.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { makeEs256 } from "../../tools/constellation/development-keys.ts";
import { errorsOf } from "../journeys/graph-answer.ts";
import { personOf } from "../journeys/person.ts";
import { constellation } from "./shared-constellation.ts";
import { callerOf, type SignedCaller } from "./signed-caller.ts";

const zero = "\0";
const entities = "query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }";
const withdraw = "mutation ($id: ID!) { withdrawNeed(need: $id, idempotencyKey: $id) { problems { code } } }";
const hold = "mutation ($id: ID!) { holdOrganization(organization: $id, idempotencyKey: $id) { problems { code } } }";

/** What the gateway would never pass on, and whoever took it over would. */
const questions: [string, object][] = [
  ["colorado", { query: withdraw, variables: { id: zero } }],
  ["colorado", { query: withdraw.replaceAll("$id)", '"\\u0000")').replaceAll("$id,", '"x",') }],
  ["colorado", { query: entities, variables: { r: [{ __typename: "Need", id: "\ud800" }] } }],
  ["directory", { query: hold, variables: { id: `manila${zero}` } }],
  ["directory", { query: entities, variables: { r: [{ __typename: "Organization", id: zero }] } }],
  ["matching", { query: entities, variables: { r: [{ __typename: "Need", id: zero }] } }],
];

/** A member of the network whose own issuer calls its people what it likes. */
async function mint(sub: string) {
  const { home } = constellation.current.parts.foundations;
  const [own] = readServiceKeys(join(home.keys, "bucharest.json"), "development").tokens ?? [];
  const signing: JWK = { ...own };
  const alg = signing.kty === "EC" ? "ES256" : "EdDSA";
  const privateKey = makeEs256();
  const token = await new SignJWT({ roles: ["COORDINATOR"], cnf: { jkt: await calculateJwkThumbprint(privateKey) } })
    .setProtectedHeader({ alg, typ: "at+jwt", kid: await calculateJwkThumbprint(signing) })
    .setIssuer(constellation.current.issuerOf("bucharest"))
    .setAudience(graphAudience)
    .setSubject(sub)
    .setIssuedAt()
    .setExpirationTime("10m")
    .sign(await importJWK(signing, alg));
  return { token, privateKey };
}

describe("a caller with keys of its own and texts that no database keeps", () => {
  let gateway: SignedCaller;
  beforeAll(async () => {
    gateway = await callerOf(constellation.current, "gateway");
  }, 20_000);

  const ask = (name: string, body: object, headers: Record<string, string> = {}) =>
    gateway.post({ url: `${constellation.current.urlOf(name)}/graphql`, body: JSON.stringify(body), headers });

  it.each(questions)("is told by %s that its request cannot be read: %j", async (name, question) => {
    const { status, body } = await ask(name, question);
    expect({ status, codes: errorsOf(body).map(({ code }) => code) }).toEqual({ status: 400, codes: ["BAD_REQUEST"] });
  });

  it("is told so where heads of records are asked for too", async () => {
    const url = `${constellation.current.urlOf("colorado")}/audit/heads/held`;
    for (const party of [zero, "'", "x".repeat(40)]) {
      expect((await gateway.post({ url, body: JSON.stringify({ party }) })).status).toBe(400);
    }
  });

  it("is nobody to the directory when it names a person so", async () => {
    const claims = { sub: zero, organization: "centre", roles: ["OPERATOR"] };
    const answer = await ask(
      "directory",
      { query: "{ membership { active } }" },
      { "alight-viewer": encodeViewer(claims) },
    );
    expect(answer).toMatchObject({ status: 200, body: { data: { membership: null } } });
  });

  it.each([zero, "\ud800", "colorado~1", `colorado~${randomUUID()}`, "centre~1", "bucharest", "\n"])(
    "has no person at the gateway or at a partner whom it calls %j",
    async (sub) => {
      const session = await mint(sub);
      const { status } = await personOf(constellation.current, session).ask("{ viewer { id } }");
      expect(status).toBe(401);
      const forwarded = await ask(
        "bucharest",
        { query: entities, variables: { r: [] } },
        { authorization: `DPoP ${session.token}` },
      );
      expect(forwarded.status).toBe(401);
    },
  );

  it("has people of its own", async () => {
    const { text } = await personOf(constellation.current, await mint(`bucharest~${randomUUID()}`)).ask(
      "{ viewer { roles } }",
    );
    expect(JSON.parse(text)).toEqual({ data: { viewer: { roles: ["COORDINATOR"] } } });
  });

  it.each(["colorado", "centre"])("meets no server's fault at the issuer of %s", async (party) => {
    const issuer = constellation.current.issuerOf(party);
    const form = new URLSearchParams({ grant_type: "client_credentials", client_id: `x${zero}` });
    const asked = [
      fetch(`${issuer}/auth?client_id=alight-cli&state=%00`, { redirect: "manual" }),
      fetch(`${issuer}/session/end?client_id=%00`, { redirect: "manual" }),
      fetch(`${issuer}/token`, { method: "POST", body: form }),
    ];
    for (const { status } of await Promise.all(asked)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});
