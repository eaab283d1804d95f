import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { graphql } from "graphql";
import type { Viewer } from "#shared/auth/viewer.ts";
import type { ConcernReason } from "#shared/codes/concern.ts";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { createLogger } from "#shared/logging/logger.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import type { DirectoryContext } from "../context.ts";
import { openOrm } from "../database/open-orm.ts";
import { buildDirectorySchema } from "../graph/build-schema.ts";
import { directoryAsker } from "../graph/directory.policy.ts";
import { loadOrganizations } from "../organization/organization-loader.ts";
import { closeOrganizationConcern } from "./close-organization-concern.ts";
import { OrganizationConcern, organizationConcernSchema, withheld } from "./organization-concern.entity.ts";
import { heldResponders } from "./organization-concern.store.ts";
import { viewConcern } from "./organization-concern.view.ts";
import { listConcerns } from "./read-concerns.ts";
import { receiveConcerns } from "./receive-concerns.ts";
import { reportOrganizationConcern } from "./report-organization-concern.ts";
import { concernChanged } from "./told-concern.ts";

const now = new Date("2026-11-22T10:00:00Z");
const operator = { sub: "centre~1", organization: "centre", roles: ["OPERATOR"] };
const advocate = { sub: "lima~1", organization: "lima", roles: ["ADVOCATE"] };
const everything = { first: 100, after: undefined, state: undefined } as const;

let database: TestDatabase;
let orm: MikroORM;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase();
  orm = await openOrm(database.url, new ConnectionShares(2));
  pool = openPool({ url: database.url, maxConnections: 2, statementTimeoutMs: 5_000, onError: () => undefined });
  await pool.query(`with noted as (
      insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
      values (gen_random_uuid(), now(), 'service', 'test', 'organization.import', 'alder', 'test', '{}'))
    insert into organization
      (id, admission, record, rekeys, admission_version, record_version, status, is_listed, changed_at)
      values ('alder', 'a', 'r', '[]', 1, 1, 'ACTIVE', true, now())`);
});

afterAll(async () => {
  await pool.close();
  await orm.close();
  await database.drop();
});

function contextOf(viewer: Viewer | undefined): DirectoryContext {
  const em = orm.em.fork();
  const shared = {
    em,
    networkPin: "",
    publicUrl: "https://directory.example",
    now,
    newUuid: randomUUID,
    organizations: loadOrganizations(em),
  };
  return { ...shared, viewer, asker: directoryAsker(viewer), onChanged: async () => undefined };
}

type Changes = { organization?: string; responder?: string; key?: string; reason?: ConcernReason };

function report(viewer: Viewer | undefined, changes: Changes = {}) {
  const { organization = "alder", responder = null, key = randomUUID(), reason = "CONCERN_IGNORED" } = changes;
  return reportOrganizationConcern(contextOf(viewer), { organization, responder, reason }, key);
}

function codes({ problems }: { problems: readonly { code: string; path: readonly string[] }[] }): string[] {
  return problems.map(({ code, path }) => [code, ...path].join(" "));
}

async function listed() {
  return (await listConcerns(contextOf(operator), everything)).edges.map(({ node }) => node);
}

/** The list as the graph shows it. */
async function listedTo(viewer: Viewer | undefined): Promise<unknown> {
  const { schema } = await buildDirectorySchema();
  const source = "{ organizationConcerns { edges { node { reportedBy } } } }";
  const { data } = await graphql({ schema, source, contextValue: contextOf(viewer) });
  return data?.organizationConcerns;
}

describe("a concern about an organization", () => {
  it("is taken from anybody signed in, once, and read by operators alone", async () => {
    const key = randomUUID();
    const responder = `alder~${randomUUID()}`;
    expect(codes(await report(undefined))).toEqual(["NOT_ALLOWED"]);
    expect(codes(await report(advocate, { key, responder }))).toEqual([]);
    expect(codes(await report(advocate, { key, responder }))).toEqual([]);
    expect(codes(await report(advocate, { key }))).toEqual(["IDEMPOTENCY_KEY_REUSED idempotencyKey"]);
    expect(codes(await report(advocate, { responder }))).toEqual(["DUPLICATE reason"]);
    expect(await listed()).toMatchObject([
      { organizationId: "alder", responderId: responder, reportedBy: "lima~1", reportedByOrganization: "lima" },
    ]);
    for (const viewer of [
      undefined,
      advocate,
      { ...operator, roles: ["ANALYST"] },
      { ...operator, organization: "x" },
    ]) {
      expect(await listedTo(viewer)).toBeNull();
    }
    expect(await listedTo(operator)).toMatchObject({ edges: [{ node: { reportedBy: "lima~1" } }] });
  });

  it("tells all that is wrong at once", async () => {
    const wrong = { organization: "nobody", responder: "alder" };
    expect(codes(await report(advocate, wrong))).toEqual(["NOT_FOUND organization", "MALFORMED responder"]);
    expect(codes(await report(advocate, { organization: "centre" }))).toEqual(["NOT_FOUND organization"]);
  });

  it("meets no other person's key, whoever their organization says that they are", async () => {
    const key = randomUUID();
    expect(codes(await report({ ...advocate, sub: "centre~1" }, { key }))).toEqual([]);
    expect(codes(await report({ ...advocate, organization: "quito", sub: "centre~1" }, { key }))).toEqual([]);
    const responder = `alder~${randomUUID()}`;
    expect(codes(await report(operator, { key, responder }))).toEqual([]);
  });

  it("is limited to 20 open ones of one person", async () => {
    const eager = { ...advocate, sub: "lima~2" };
    for (let count = 0; count < 20; count++) await report(eager, { responder: `alder~${randomUUID()}` });
    expect(codes(await report(eager, { responder: `alder~${randomUUID()}` }))).toEqual(["TOO_MANY"]);
  });

  it("is closed by an operator with what came of it", async () => {
    const concern = (await listed()).find(({ reportedBy }) => reportedBy === "lima~1")?.id ?? "";
    const close = (viewer: Viewer, id = concern) =>
      closeOrganizationConcern(contextOf(viewer), { concern: id, outcome: "NOT_CONFIRMED" }, randomUUID());
    expect(codes(await close(advocate))).toEqual(["NOT_ALLOWED"]);
    expect(codes(await close(operator, "centre~none"))).toEqual(["NOT_FOUND concern"]);
    expect(codes(await close(operator))).toEqual([]);
    expect(codes(await close(operator))).toEqual(["WRONG_STATE concern"]);
    expect((await listed()).find(({ id }) => id === concern)).toMatchObject({ state: "CLOSED", closedAt: now });
  });

  it("about a responder hides them when it is serious, at most five at a time, until an operator says otherwise", async () => {
    const reporter = { sub: "cuzco~1", organization: "cuzco", roles: ["ADVOCATE"] };
    const made = Array.from({ length: 6 }, () => `alder~${randomUUID()}`);
    const [first = "", second = "", ...others] = made;
    const before = await heldResponders(orm.em.fork());
    const held = async () => (await heldResponders(orm.em.fork())).filter((id) => !before.includes(id));
    await report(reporter, { responder: first });
    expect(await held()).toEqual([]);
    for (const responder of made) await report(reporter, { responder, reason: "SAFETY_RISK" });
    expect(await held()).toEqual([first, second, ...others].slice(0, 5).sort());
    const isAbout = (id: string) => async (outcome: "MENDED" | "UPHELD") => {
      const found = (await listed()).find(({ responderId, isSuspending }) => responderId === id && isSuspending);
      return closeOrganizationConcern(contextOf(operator), { concern: found?.id ?? "", outcome }, randomUUID());
    };
    expect(codes(await isAbout(first)("MENDED"))).toEqual([]);
    expect(codes(await isAbout(second)("UPHELD"))).toEqual([]);
    expect(await held()).not.toContain(first);
    expect(await held()).toContain(second);
  });

  it("is listed on pages of a bounded length: a longer one, or one of less than nothing, is refused", async () => {
    for (const first of [-1, 101]) {
      const listed = listConcerns(contextOf(operator), { ...everything, first });
      await expect(listed).rejects.toMatchObject({ extensions: { code: "QUERY_INVALID" } });
    }
  });

  it("is listed page by page, the newest first", async () => {
    const first = await listConcerns(contextOf(operator), { ...everything, first: 2 });
    const after = first.pageInfo.endCursor ?? undefined;
    const second = await listConcerns(contextOf(operator), { ...everything, first: 2, after });
    const ids = [...first.edges, ...second.edges].map(({ node }) => node.id);
    expect(ids).toEqual((await listed()).slice(0, 4).map(({ id }) => id));
    const nothing = await listConcerns(contextOf(operator), { ...everything, after: "1; drop" });
    expect(nothing.edges).toEqual([]);
  });

  it("shows every property in its view", () => {
    const shown = Object.keys(viewConcern(new OrganizationConcern())).map((name) => name.replace(/(?<=on|er)Id$/, ""));
    expect([...shown, ...withheld].sort()).toEqual(Object.keys(organizationConcernSchema.meta.properties).sort());
  });
});

describe("concerns that an organization tells", () => {
  const log = createLogger("directory", "silent");
  const [concern, responder] = [`alder~${randomUUID()}`, `alder~${randomUUID()}`];
  const told = { concern, responder, reason: "EXPLOITATION", state: "OPEN", outcome: null };
  const closedTold = { ...told, state: "CLOSED", outcome: "UPHELD" };

  async function tell(
    position: number,
    data: Readonly<Record<string, unknown>>,
    peer = { party: "alder", service: "partner" },
  ) {
    const event = {
      specversion: "1.0",
      id: randomUUID(),
      source: peer.party,
      type: concernChanged,
      subject: data.concern,
      time: now.toISOString(),
      datacontenttype: "application/json",
      position: String(position),
      data,
    };
    const signal = AbortSignal.timeout(1_000);
    const body = Buffer.from(JSON.stringify([event]));
    const request = { method: "POST", path: "/events", search: "", headers: {}, body, remoteAddress: "", signal };
    return (await receiveConcerns({ pool, log }, request, peer)).status;
  }

  it("reach the operators without the reporter, and follow what comes of them", async () => {
    expect(await tell(1, told)).toBe(200);
    const find = async () => (await listed()).find(({ id }) => id === concern);
    expect(await find()).toMatchObject({ source: "TOLD", responderId: responder, reportedBy: null, state: "OPEN" });
    const closing = closeOrganizationConcern(contextOf(operator), { concern, outcome: "MENDED" }, randomUUID());
    expect(codes(await closing)).toEqual(["WRONG_STATE concern"]);
    expect(await tell(2, closedTold)).toBe(200);
    expect(await find()).toMatchObject({ state: "CLOSED", outcome: "UPHELD" });
  });

  it("are refused about others' responders, with more than codes, and from whoever is no partner", async () => {
    const birch = { party: "birch", service: "partner" };
    expect(await tell(1, told, birch)).toBe(422);
    expect(await tell(1, { ...told, concern: `birch~${randomUUID()}` }, birch)).toBe(422);
    const reporter = { ...told, reportedBy: "lima~1" };
    expect(await tell(3, reporter)).toBe(422);
    expect(await tell(3, { ...told, reason: "Because of what Ana told me" })).toBe(422);
    expect(await tell(3, told, { party: "centre", service: "gateway" })).toBe(403);
  });
});
