import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { MikroORM } from "@mikro-orm/postgresql";
import { graphql } from "graphql";
import { ConnectionShares } from "#shared/database/connection-shares.ts";
import { openPool, type Pool } from "#shared/database/pool.ts";
import { hashJoinToken, newJoinToken } from "#shared/issuer/join/join-token.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import type { DirectoryContext } from "../context.ts";
import { openOrm } from "../database/open-orm.ts";
import { buildDirectorySchema } from "../graph/build-schema.ts";
import { directoryAsker } from "../graph/directory.policy.ts";
import { centreInvitations } from "../identity/centre-invitations.ts";
import { addMissingCentrePeople } from "../identity/centre-person.store.ts";
import { currentViewer } from "../identity/current-viewer.ts";
import { demoCentre } from "../identity/demo-centre.data.ts";
import { loadOrganizations } from "../organization/organization-loader.ts";
import { CentrePerson, centrePersonSchema, withheld } from "./centre-person.entity.ts";
import { viewCentrePerson } from "./centre-person.view.ts";
import {
  changeCentreRoles,
  deactivateCentrePerson,
  reactivateCentrePerson,
  withdrawCentreInvitation,
} from "./change-centre-person.ts";
import { inviteCentrePerson } from "./invite-centre-person.ts";
import { replaceCentreSignIn } from "./replace-centre-sign-in.ts";

const now = new Date("2026-11-22T10:00:00Z");
const [analyst = "", operator = ""] = demoCentre.map(({ id }) => id);

describe("the centre's people", () => {
  let database: TestDatabase;
  let orm: MikroORM;
  let pool: Pool;
  beforeAll(async () => {
    database = await createTestDatabase();
    orm = await openOrm(database.url, new ConnectionShares(2));
    pool = openPool({ url: database.url, maxConnections: 2, statementTimeoutMs: 5_000, onError: () => undefined });
    await pool.transaction((sql) => addMissingCentrePeople(sql, demoCentre, now));
  });
  afterAll(async () => {
    await pool.close();
    await orm.close();
    await database.drop();
  });

  /** With the roles of the moment, as the service asks for them. */
  const contextOf = async (sub: string, organization = "centre", roles = ["OPERATOR"]): Promise<DirectoryContext> => {
    const viewer = await currentViewer(pool, { sub, organization, roles });
    const em = orm.em.fork();
    const shared = { em, networkPin: "", publicUrl: "https://directory.example", now, newUuid: randomUUID };
    return {
      ...{ ...shared, viewer, asker: directoryAsker(viewer), organizations: loadOrganizations(em) },
      onChanged: async () => undefined,
    };
  };
  const codes = ({ problems }: { problems: readonly { code: string; path: readonly string[] }[] }) =>
    problems.map(({ code, path }) => [code, ...path].join(" "));
  const invite = async (by: string, changes: object = {}, key = randomUUID()) => {
    const input = { name: "Noor Haddad", email: `n${randomUUID()}@centre.example`, roles: ["ANALYST"], ...changes };
    return inviteCentrePerson(await contextOf(by), { input, idempotencyKey: key, newToken: newJoinToken });
  };
  const join = async (link = "") => {
    const token = link.slice(link.lastIndexOf("/") + 1);
    const way = { kind: "none" } as const;
    return centreInvitations({ pool, clock: () => now }).accept(hashJoinToken(token), { name: undefined, way });
  };
  const given = (person: string) => ({ person, idempotencyKey: randomUUID() });
  const joined = async (roles = ["ANALYST"]) => {
    const { organization: id = "", link } = await invite(operator, { roles });
    expect(await join(link)).toMatchObject({ ok: true });
    return id;
  };
  const actions = async (subject: string) =>
    (
      await pool.query<{ action: string }>("select action from audit_entry where subject = $1 order by seq", [subject])
    ).map(({ action }) => action);

  it("are invited by operators alone, by a link that is told once and good once", async () => {
    const key = randomUUID();
    const input = { email: "noor@centre.example" };
    expect(codes(await invite(analyst, input))).toEqual(["NOT_ALLOWED"]);
    const invited = await invite(operator, input, key);
    expect(invited.link).toMatch(/^https:\/\/directory\.example\/invitation\/[\w-]{43}$/);
    expect(await invite(operator, input, key)).toEqual({ organization: invited.organization, problems: [] });
    expect(codes(await invite(operator, input))).toEqual(["DUPLICATE input email"]);
    expect(await join(invited.link)).toMatchObject({ ok: true });
    expect(await join(invited.link)).toMatchObject({ ok: false, refusal: "GONE" });
    expect(await actions(invited.organization ?? "")).toEqual(["person.invite", "person.accept-invitation"]);
    expect((await contextOf(invited.organization ?? "")).asker.roles).toEqual(["ANALYST"]);
  });

  it("are told all that is wrong with an invitation at once", async () => {
    const wrong = { name: " ", email: "noor", roles: ["ADVOCATE"] };
    expect(codes(await invite(operator, wrong))).toEqual([
      "REQUIRED input name",
      "MALFORMED input email",
      "UNKNOWN_CODE input roles 0",
    ]);
  });

  it("cannot join by a link that was withdrawn", async () => {
    const { organization: id = "", link } = await invite(operator);
    expect(codes(await withdrawCentreInvitation(await contextOf(operator), given(id)))).toEqual([]);
    expect(await join(link)).toMatchObject({ refusal: "GONE" });
    expect(codes(await reactivateCentrePerson(await contextOf(operator), given(id)))).toEqual(["WRONG_STATE person"]);
  });

  it("do not change their own roles, and get others' at once", async () => {
    const second = await joined(["OPERATOR"]);
    const change = async (by: string, person: string, roles: string[]) =>
      codes(await changeCentreRoles(await contextOf(by), { ...given(person), roles }));
    expect(await change(second, second, ["OPERATOR", "ANALYST"])).toEqual(["NOT_ALLOWED person"]);
    expect(await change(analyst, second, ["ANALYST"])).toEqual(["NOT_ALLOWED"]);
    expect(await change(operator, second, [])).toEqual(["REQUIRED roles"]);
    expect(await change(operator, second, ["ANALYST"])).toEqual([]);
    expect((await contextOf(second)).asker.roles).toEqual(["ANALYST"]);
    expect(codes(await invite(second))).toEqual(["NOT_ALLOWED"]);
  });

  it("are barred and let back in; one operator always remains", async () => {
    const second = await joined(["OPERATOR"]);
    const out = async (by: string, person: string) =>
      codes(await deactivateCentrePerson(await contextOf(by), given(person)));
    expect(await out(operator, second)).toEqual([]);
    expect((await contextOf(second)).asker.roles).toEqual([]);
    expect(codes(await invite(second))).toEqual(["NOT_ALLOWED"]);
    expect(await out(operator, operator)).toEqual(["LAST_OPERATOR person"]);
    const lost = { ...given(operator), newToken: newJoinToken };
    expect(codes(await replaceCentreSignIn(await contextOf(operator), lost))).toEqual(["LAST_OPERATOR person"]);
    expect(codes(await reactivateCentrePerson(await contextOf(operator), given(second)))).toEqual([]);
    const both = await Promise.all([out(operator, second), out(second, operator)]);
    // Whoever comes second is the last operator, or one no longer.
    expect(["LAST_OPERATOR person", "NOT_ALLOWED"]).toContain(both.flat().join());
    await pool.query(
      `with noted as (
        insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
        values (gen_random_uuid(), now(), 'service', 'test', 'person.reactivate', 'test', 'test', '{}'))
      update centre_person set status = 'ACTIVE' where id = any($1)`,
      [[operator, second]],
    );
  });

  it("sign in anew after a lost device, by a new link alone", async () => {
    const lost = await joined();
    await pool.query(
      `insert into passkey (id, account, public_key, counter, transports, is_backup_eligible, is_backed_up, made_at)
       values ($1, $1, '', 0, '{}', false, false, now())`,
      [lost],
    );
    const asked = { ...given(lost), newToken: newJoinToken };
    const { link } = await replaceCentreSignIn(await contextOf(operator), asked);
    expect(await pool.query("select 1 from passkey where account = $1", [lost])).toEqual([]);
    expect((await contextOf(lost)).asker.roles).toEqual([]);
    expect(await join(link)).toMatchObject({ ok: true });
    expect((await contextOf(lost)).asker.roles).toEqual(["ANALYST"]);
  });

  it("get a new link while they are invited, and the one before opens nothing", async () => {
    const { organization: invited = "", link: before } = await invite(operator);
    const { link } = await replaceCentreSignIn(await contextOf(operator), {
      ...given(invited),
      newToken: newJoinToken,
    });
    expect(await join(before)).toMatchObject({ ok: false });
    expect(await join(link)).toMatchObject({ ok: true });
  });

  it("read each other; what was done in one's own name is read by oneself, all of it by operators", async () => {
    const { schema } = await buildDirectorySchema();
    const source = `query ($id: ID!) { centrePerson(id: $id) { name history { edges { node { action facts { name value } } } } }
      centrePeople(first: 2) { edges { node { id } } pageInfo { hasNextPage } } centreRecords(first: 1) { edges { node { at } } } }`;
    const read = async (sub: string, id: string, organization?: string) => {
      const contextValue = await contextOf(sub, organization);
      return JSON.parse(JSON.stringify(await graphql({ schema, source, contextValue, variableValues: { id } })));
    };
    const own = await read(operator, operator);
    expect(own.errors).toBeUndefined();
    expect(own.data.centrePerson.history.edges.length).toBeGreaterThan(0);
    expect(own.data.centrePeople).toMatchObject({ pageInfo: { hasNextPage: true } });
    expect(own.data.centreRecords.edges).toEqual([{ node: { at: expect.stringMatching(/^\d{4}-.*Z$/) } }]);
    expect((await read(analyst, operator)).data).toMatchObject({
      centrePerson: { name: "Samuel Brandt", history: null },
      centreRecords: null,
    });
    expect((await read(operator, operator, "lima")).data).toEqual({
      ...{ centrePerson: null, centrePeople: null, centreRecords: null },
    });
  });

  it("have no column that is neither shown nor withheld, and none is changed without a record", async () => {
    const derived = ["invitedAddress", "invitedUntil"];
    const shown = Object.keys(viewCentrePerson(new CentrePerson())).filter((name) => !derived.includes(name));
    expect([...shown, ...withheld].sort()).toEqual(Object.keys(centrePersonSchema.meta.properties).sort());
    const forced = pool.query("update centre_person set roles = '{OPERATOR}' where id = $1", [analyst]);
    await expect(forced).rejects.toThrow("has no record in its transaction");
  });
});
