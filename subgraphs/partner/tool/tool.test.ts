import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { calculateJwkThumbprint, createLocalJWKSet, type JWK } from "jose";
import { verifyAccessToken } from "#shared/auth/access-token.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { newPrivateJwk } from "#shared/issuer/issuer.fixture.ts";
import { may } from "#shared/policy/access.ts";
import { askForToolToken, assertTool } from "../../../test/network/sign-in-tool.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { identifyActor } from "../graph/identify-actor.ts";
import { partnerPolicy } from "../graph/partner.policy.ts";
import { openSignInDesk, type SignInDesk } from "../identity/sign-in.fixture.ts";
import { atHome, openPersonDesk, organization, type PersonDesk } from "../person/person.fixture.ts";
import { activeRoles } from "../person/person.store.ts";
import { addTool } from "./add-tool.ts";
import { findActingTool } from "./find-acting-tool.ts";
import { listTools } from "./read-tool.ts";
import { toolRoles } from "./tool-role.ts";
import { withdrawTool } from "./withdraw-tool.ts";

const publicPart = ({ d: _, ...open }: JWK) => JSON.stringify(open);

describe("a tool of an organization", () => {
  let database: TestDatabase;
  let desk: PersonDesk;
  let signIn: SignInDesk;
  let client: HttpClient;
  let privateKey: JWK;

  beforeAll(async () => {
    database = await createTestDatabase();
    desk = await openPersonDesk(database.url);
    signIn = await openSignInDesk(desk, { clock: () => new Date() });
    client = createHttpClient({ connectionsPerOrigin: 2 });
    privateKey = await newPrivateJwk();
  });

  afterAll(async () => {
    await signIn?.http.close();
    await client?.close();
    await desk?.close();
    await database?.drop();
  });

  async function add(toolKey: JWK, name = "Case system"): Promise<string> {
    const input = { name, roles: ["ADVOCATE"], publicKey: publicPart(toolKey) };
    const added = await addTool(desk.context(), { organization, input, idempotencyKey: randomUUID() });
    if (!added.ok) throw new Error(JSON.stringify(added.problems));
    return added.result.id;
  }

  const question = (toolId: string, toolKey: JWK) => ({ issuer: signIn.issuer, toolId, toolKey, privateKey, client });

  async function tokenOf(toolId: string, toolKey: JWK): Promise<string> {
    const sent = await askForToolToken(question(toolId, toolKey));
    if (!sent.ok || sent.status !== 200) throw new Error(sent.ok ? sent.body.toString() : sent.code);
    return JSON.parse(sent.body.toString()).access_token;
  }

  const statusOf = async (asked: Parameters<typeof askForToolToken>[0]) => {
    const sent = await askForToolToken(asked);
    return sent.ok ? sent.status : sent.code;
  };

  const judge = (token: string) => {
    const { issuer, publicJwks } = signIn;
    const partyOfIssuer = (one: string) => (one === issuer ? { id: organization } : undefined);
    return verifyAccessToken(token, { partyOfIssuer, keysOf: () => createLocalJWKSet(publicJwks) }, new Date());
  };

  const actorAtHome = (token: string) =>
    identifyActor(
      { peer: { party: "centre", service: "gateway" }, authorization: `DPoP ${token}` },
      {
        organization,
        verifyToken: judge,
        rolesOf: (id) => activeRoles(sqlOf(desk.orm.fork()), id),
        toolOf: (id) => findActingTool(desk.pool, id),
      },
    );

  it.each(["ES256", "EdDSA"] as const)(
    "comes in as itself by its own %s key, bound to the key that it proves",
    async (alg) => {
      const toolKey = await newPrivateJwk(alg);
      const toolId = await add(toolKey);
      const token = await tokenOf(toolId, toolKey);
      const jkt = await calculateJwkThumbprint(privateKey);
      expect(await judge(token)).toMatchObject({
        ok: true,
        claims: { sub: toolId, clientId: toolId, organization, roles: ["ADVOCATE"], jkt },
      });
      expect(await actorAtHome(token)).toMatchObject({
        id: toolId,
        toolName: "Case system",
        roles: ["ADVOCATE"],
        isHome: true,
      });
    },
  );

  const notedOf = (tool: string) =>
    desk.pool.query(
      "select action, details from audit_entry where subject = $1 and action like 'tool.sign-in%' order by at",
      [tool],
    );

  it("gets no token without proof of possession, by another's key, or by the same assertion again", async () => {
    const toolKey = await newPrivateJwk();
    const asked = question(await add(toolKey), toolKey);
    const { privateKey: _, ...unproven } = asked;
    expect(await statusOf(unproven)).toBe(400);
    expect(await statusOf({ ...asked, toolKey: await newPrivateJwk() })).toBe(401);
    expect(await notedOf(asked.toolId)).toEqual([
      { action: "tool.sign-in-refused", details: { way: "tool", refusal: "TOOL_NOT_PROVEN" } },
      { action: "tool.sign-in-refused", details: { way: "tool", refusal: "TOOL_NOT_PROVEN" } },
    ]);
    const assertion = await assertTool(asked);
    expect(await statusOf({ ...asked, assertion })).toBe(200);
    expect(await statusOf({ ...asked, assertion })).toBeGreaterThanOrEqual(400);
    expect(await statusOf(question(desk.ids.coordinator, toolKey))).toBe(401);
  });

  it("is refused at home at once when it is withdrawn, and gets no further token", async () => {
    const toolKey = await newPrivateJwk();
    const toolId = await add(toolKey);
    const token = await tokenOf(toolId, toolKey);
    const withdrawn = await withdrawTool(desk.context(), { tool: toolId, idempotencyKey: randomUUID() });
    expect(withdrawn.ok).toBe(true);
    const actor = await actorAtHome(token);
    expect(actor).toMatchObject({ roles: [] });
    expect(actor).not.toHaveProperty("toolName");
    expect(await statusOf(question(toolId, toolKey))).toBe(401);
    const again = await withdrawTool(desk.context(), { tool: toolId, idempotencyKey: randomUUID() });
    expect(again).toMatchObject({ ok: false, problems: [{ code: "WRONG_STATE" }] });
    const actions = await desk.pool.query("select action, actor from audit_entry where subject = $1 order by action", [
      toolId,
    ]);
    expect(actions).toEqual([
      { action: "tool.add", actor: desk.ids.coordinator },
      { action: "tool.sign-in", actor: toolId },
      { action: "tool.withdraw", actor: desk.ids.coordinator },
    ]);
  });

  it("stands in the records as itself", async () => {
    const toolKey = await newPrivateJwk();
    const toolId = await add(toolKey);
    const actor = await actorAtHome(await tokenOf(toolId, toolKey));
    if (typeof actor !== "object" || actor.kind !== "person") throw new Error("no actor");
    expect([actor.issuer, actor.id]).toEqual([signIn.issuer, toolId]);
  });

  it("is added and seen by coordinators alone, never by a tool", async () => {
    const toolKey = await newPrivateJwk();
    const input = { name: "Sync", roles: ["ADVOCATE"], publicKey: publicPart(toolKey) };
    const asTool = { ...atHome(randomUUID(), toolRoles), toolName: "Sync" };
    for (const actor of [atHome(desk.ids.advocate, ["ADVOCATE"]), asTool, { kind: "network" } as const]) {
      const context = desk.context(actor);
      const { standing, roles } = context.asker;
      expect(may(partnerPolicy.held.Organization?.fields.tools ?? {}, standing, roles)).toBe(false);
      const refused = await addTool(context, { organization, input, idempotencyKey: randomUUID() });
      expect(refused).toMatchObject({ ok: false, problems: [{ code: "NOT_ALLOWED" }] });
    }
    await add(toolKey, "Zeta");
    const listed = await listTools(desk.context(), { first: 100 });
    expect(listed?.edges.at(-1)?.node).toMatchObject({ name: "Zeta", isWithdrawn: false });
  });

  it("is refused with everything that is wrong: no name, a coordinator's role, a private key", async () => {
    const input = { name: " ", roles: ["COORDINATOR"], publicKey: JSON.stringify(await newPrivateJwk()) };
    const refused = await addTool(desk.context(), { organization, input, idempotencyKey: randomUUID() });
    const codes = refused.ok ? [] : refused.problems.map(({ code, path }) => `${code} ${path.join(".")}`);
    expect(codes).toEqual(["REQUIRED input.name", "UNKNOWN_CODE input.roles", "MALFORMED input.publicKey"]);
  });

  it("has a key that no other has", async () => {
    const toolKey = await newPrivateJwk();
    await add(toolKey);
    await expect(add(toolKey)).rejects.toThrow("DUPLICATE");
  });
});
