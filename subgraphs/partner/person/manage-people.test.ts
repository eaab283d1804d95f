import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "@jest/globals";
import { graphql } from "graphql";
import { newJoinToken } from "#shared/issuer/join/join-token.ts";
import { createTestDatabase, type TestDatabase } from "../../../test/network/test-database.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { buildPartnerSchema } from "../graph/build-partner-schema.ts";
import { changeRoles } from "./change-roles.ts";
import { deactivatePerson } from "./deactivate-person.ts";
import { seedDemoPeople } from "./demo-people.ts";
import { handOver } from "./hand-over.ts";
import { giveWork } from "./held-work.fixture.ts";
import { invitePerson } from "./invite-person.ts";
import { atHome, now, openPersonDesk, organization, type PersonDesk } from "./person.fixture.ts";
import { activeRoles } from "./person.store.ts";
import { reactivatePerson } from "./reactivate-person.ts";
import { listPeople, readPerson } from "./read-person.ts";
import { withdrawInvitation } from "./withdraw-invitation.ts";

const template = {
  name: "partner_people",
  prepare: async (url: string) => (await openPersonDesk(url)).close(),
};

const ana = { name: "  Ana   Ortiz ", email: "Ana@Help.example", roles: ["ADVOCATE"] };

const homeless = {
  kind: "person",
  id: "x",
  issuer: "y",
  organization,
  roles: ["COORDINATOR"],
  isHome: true,
} as const;

describe("managing people", () => {
  let database: TestDatabase;
  let desk: PersonDesk;
  const key = () => randomUUID();
  const invite = (input = ana, idempotencyKey: string = key()) =>
    invitePerson(desk.context(), { organization, input, idempotencyKey, newToken: newJoinToken });
  const codes = (worked: { ok: boolean; problems?: readonly { code: string }[] }) =>
    worked.problems?.map(({ code }) => code) ?? [];

  beforeEach(async () => {
    database = await createTestDatabase(template);
    desk = await openPersonDesk(database.url);
  });

  afterEach(async () => {
    await desk?.close();
    await database?.drop();
  });

  it("shows people to colleagues of any role and to nobody else", async () => {
    const { responder } = desk.ids;
    const { schema } = await buildPartnerSchema();
    const colleague = desk.context(atHome(responder, ["RESPONDER"]));
    expect(await readPerson(colleague, desk.ids.advocate)).toMatchObject({
      name: "Rosa Whitfield",
      roles: ["ADVOCATE"],
    });
    expect((await listPeople(colleague, { first: 2 })).pageInfo.hasNextPage).toBe(true);
    const strangers = [
      { kind: "network" } as const,
      { kind: "service", party: "centre" } as const,
      { ...homeless, organization: "manila", isHome: false },
      { ...homeless, roles: [] },
    ];
    const source = `{ person(id: "${responder}") { id }
      _entities(representations: [{ __typename: "Organization", id: "${organization}" }]) {
        ... on Organization { people { edges { cursor } } } } }`;
    for (const stranger of strangers) {
      const answer = await graphql({ schema, source, contextValue: desk.context(stranger) });
      expect(JSON.parse(JSON.stringify(answer))).toEqual({ data: { person: null, _entities: [{ people: null }] } });
    }
  });

  it("pages through people by name without a gap", async () => {
    await invite();
    const names: string[] = [];
    let after: string | undefined;
    for (let page = 0; page < 4; page += 1) {
      const found = await listPeople(desk.context(), { first: 1, after });
      names.push(...(found?.edges.map(({ node }) => node.name) ?? []));
      after = found?.pageInfo.endCursor ?? undefined;
    }
    expect(names).toEqual(["Ana Ortiz", "Daniel Okafor", "Maya Lindqvist", "Rosa Whitfield"]);
  });

  it("invites by a link that is told once and kept only as a hash", async () => {
    const idempotencyKey = key();
    const first = await invite(ana, idempotencyKey);
    const again = await invite(ana, idempotencyKey);
    expect(first).toMatchObject({
      ok: true,
      link: expect.stringMatching(/^https:\/\/colorado\.example\/invitation\/.{43}$/),
    });
    expect(again).toMatchObject({ ok: true });
    expect(again.link).toBeUndefined();
    const kept = JSON.stringify([
      await desk.pool.query("select * from person"),
      await desk.pool.query("select * from command"),
    ]);
    expect(kept).toContain("ana@help.example");
    expect(kept).not.toContain(first.link?.split("/").at(-1));
  });

  it("tells all that is wrong with an invitation at once", async () => {
    const worked = await invite({ name: " ", email: "nowhere", roles: ["OPERATOR"] });
    expect(codes(worked)).toEqual(["REQUIRED", "MALFORMED", "UNKNOWN_CODE"]);
  });

  it("invites an address again only when its invitation is over", async () => {
    const first = await invite();
    expect(codes(await invite())).toEqual(["DUPLICATE"]);
    const person = first.ok ? first.result.id : "";
    expect((await withdrawInvitation(desk.context(), { person, idempotencyKey: key() })).ok).toBe(true);
    expect(await invite()).toMatchObject({ ok: true, result: { id: person } });
    expect(codes(await invite({ ...ana, email: "advocate@colorado.example" }))).toEqual([]);
  });

  it("gives no link when the invitation's key is refused", async () => {
    const refused = await invite(ana, "");
    expect(codes(refused)).toEqual(["MALFORMED"]);
    expect(refused.link).toBeUndefined();
    expect((await invite(ana)).link).toEqual(expect.any(String));
  });

  it("lets coordinators alone manage people", async () => {
    const advocate = desk.context(atHome(desk.ids.advocate, ["ADVOCATE"]));
    const person = desk.ids.responder;
    const attempts = [
      invitePerson(advocate, { organization, input: ana, idempotencyKey: key(), newToken: newJoinToken }),
      changeRoles(advocate, { person, roles: ["COORDINATOR"], idempotencyKey: key() }),
      deactivatePerson(advocate, { person, idempotencyKey: key() }),
      handOver(advocate, { from: person, to: desk.ids.advocate, idempotencyKey: key() }),
    ];
    for (const worked of await Promise.all(attempts)) expect(codes(worked)).toEqual(["NOT_ALLOWED"]);
  });

  it("never removes the last coordinator, two at once included", async () => {
    const { coordinator, advocate } = desk.ids;
    const alone = await changeRoles(desk.context(), {
      person: coordinator,
      roles: ["ADVOCATE"],
      idempotencyKey: key(),
    });
    expect(codes(alone)).toEqual(["LAST_COORDINATOR"]);
    expect(codes(await deactivatePerson(desk.context(), { person: coordinator, idempotencyKey: key() }))).toEqual([
      "LAST_COORDINATOR",
    ]);
    await changeRoles(desk.context(), { person: advocate, roles: ["COORDINATOR"], idempotencyKey: key() });
    const both = await Promise.all([
      deactivatePerson(desk.context(), { person: coordinator, idempotencyKey: key() }),
      deactivatePerson(desk.context(atHome(advocate, ["COORDINATOR"])), { person: advocate, idempotencyKey: key() }),
    ]);
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
  });

  it("keeps somebody in who holds open work, until it was handed over", async () => {
    const { advocate, responder, coordinator } = desk.ids;
    await giveWork(desk.orm, advocate);
    await giveWork(desk.orm, advocate);
    const held = await deactivatePerson(desk.context(), { person: advocate, idempotencyKey: key() });
    expect(held).toMatchObject({
      problems: [{ code: "OPEN_WORK", message: expect.stringContaining("2 open needs and 2 resp") }],
    });
    expect(codes(await handOver(desk.context(), { from: advocate, to: responder, idempotencyKey: key() }))).toEqual([
      "NOT_ALLOWED",
    ]);
    expect(codes(await handOver(desk.context(), { from: advocate, to: advocate, idempotencyKey: key() }))).toEqual([
      "MALFORMED",
    ]);
    const moved = await handOver(desk.context(), { from: advocate, to: coordinator, idempotencyKey: key() });
    expect(moved).toMatchObject({ ok: true, result: { needs: 2, responders: 2 } });
    expect((await deactivatePerson(desk.context(), { person: advocate, idempotencyKey: key() })).ok).toBe(true);
    const actions = await desk.pool.query<{ action: string }>(
      "select action from audit_entry where action <> 'demo.seed' order by action",
    );
    expect(actions.map(({ action }) => action)).toEqual([
      "demo.people",
      "notice.note", // to whom it was taken from: whoever has it now did it themselves
      "person.deactivate",
      "person.hand-over",
      ...Array.from({ length: 4 }, () => "work.hand-over"),
    ]);
  });

  it("lets somebody be shut out at once, whose work is handed over afterwards", async () => {
    const { advocate, coordinator } = desk.ids;
    await giveWork(desk.orm, advocate);
    const atOnce = { leavesWork: true, idempotencyKey: key() };
    expect((await deactivatePerson(desk.context(), { person: advocate, ...atOnce })).ok).toBe(true);
    expect(await activeRoles(sqlOf(desk.orm.fork()), advocate)).toEqual([]);
    const held = () => desk.pool.query("select 1 from need where held_by = $1", [advocate]);
    expect(await held()).toHaveLength(1);
    const moved = await handOver(desk.context(), { from: advocate, to: coordinator, idempotencyKey: key() });
    expect(moved).toMatchObject({ ok: true, result: { needs: 1, responders: 1 } });
    expect(await held()).toEqual([]);
    const last = await deactivatePerson(desk.context(), {
      person: coordinator,
      leavesWork: true,
      idempotencyKey: key(),
    });
    expect(codes(last)).toEqual(["LAST_COORDINATOR"]);
  });

  it("lets everybody hand over what is theirs, whole or the needs they choose", async () => {
    const { advocate, coordinator } = desk.ids;
    await giveWork(desk.orm, advocate);
    await giveWork(desk.orm, advocate);
    const own = desk.context(atHome(advocate, ["ADVOCATE"]));
    const held = await desk.pool.query<{ id: string }>("select id from need where held_by = $1 order by id", [
      advocate,
    ]);
    const [needs, foreign] = [held.slice(0, 1).map(({ id }) => id), `${organization}~nothing`];
    const given = { from: advocate, to: coordinator };
    expect(codes(await handOver(own, { ...given, needs: [...needs, foreign], idempotencyKey: key() }))).toEqual([
      "NOT_FOUND",
    ]);
    const some = await handOver(own, { ...given, needs, idempotencyKey: key() });
    expect(some).toMatchObject({ ok: true, result: { needs: 1, responders: 0 } });
    expect(codes(await handOver(own, { ...given, needs, idempotencyKey: key() }))).toEqual(["NOT_FOUND"]);
    expect(await handOver(own, { ...given, idempotencyKey: key() })).toMatchObject({
      ok: true,
      result: { needs: 1, responders: 2 },
    });
  });

  it("takes every role from whoever is deactivated, and gives them back", async () => {
    const person = desk.ids.responder;
    await deactivatePerson(desk.context(), { person, idempotencyKey: key() });
    expect(await activeRoles(sqlOf(desk.orm.fork()), person)).toEqual([]);
    expect((await reactivatePerson(desk.context(), { person, idempotencyKey: key() })).ok).toBe(true);
    expect(await activeRoles(sqlOf(desk.orm.fork()), person)).toEqual(["RESPONDER"]);
  });

  it("makes the demo people once and leaves later changes alone", async () => {
    await changeRoles(desk.context(), { person: desk.ids.advocate, roles: ["RESPONDER"], idempotencyKey: key() });
    await seedDemoPeople(desk.orm.fork(), organization, now);
    expect(await activeRoles(sqlOf(desk.orm.fork()), desk.ids.advocate)).toEqual(["RESPONDER"]);
    expect(await desk.pool.query("select 1 from person")).toHaveLength(3);
  });
});
