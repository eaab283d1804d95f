import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { z } from "zod";
import { runChange } from "../command/run-change.ts";
import { command as needCommand, postAllAtOnce } from "../need/need.fixture.ts";
import { now, openPartnerDesk, organization, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { permissionDeadline } from "./end-permissions.ts";
import { livingPermission } from "./living-permission.ts";
import { allowFile, allowNetwork, command, lawyer, recordAllowed, stop } from "./permission.fixture.ts";

const dayMs = 86_400_000;
const listed = z.object({
  data: z.object({
    need: z.object({
      permissions: z.object({
        edges: z.array(z.object({ node: z.looseObject({ id: z.string(), state: z.string() }) })),
      }),
    }),
  }),
});

describe("a permission", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
  });
  afterAll(() => desk.close());

  const by = () => ({ desk, as: desk.advocate });
  const record = (need: string, changes: object, base: object = allowFile) =>
    command(by(), "recordPermission", { need, input: { ...base, ...changes } });
  const wrongIn = async (changes: object, base?: object) => {
    const { problems } = await record(await postAllAtOnce(desk), changes, base);
    return problems.map(({ code, path }) => `${code} ${path.join(".")}`);
  };
  const living = (need: string, at = now, person = lawyer) => {
    const question = { need, purpose: "CASE_FILE", organization: "bucharest", person, now: at } as const;
    return desk.database.pool.transaction((sql) => livingPermission(sql, question));
  };
  const permissionsOf = async (need: string) => {
    const query = `query ($id: ID!) { need(id: $id) { permissions { edges { node { id purpose state organization { id }
      peopleIds sections givenBy language { tag } hasInterpreter recordedBy { name } endedAt } } } } }`;
    const { data } = listed.parse(await desk.ask(desk.responder, query, { id: need }));
    return data.need.permissions.edges.map(({ node }) => node);
  };

  it("lets the named person act for what it says, for 30 days", async () => {
    const need = await postAllAtOnce(desk);
    const { permission, cannotUndo } = await record(need, {});
    expect(permission).toMatchObject({
      state: "LIVING",
      expiresAt: new Date(now.getTime() + 30 * dayMs).toISOString(),
    });
    expect(cannotUndo).toEqual(["OPENED_WAS_READ", "FILED_STAYS_FILED", "RECORDS_REMAIN"]);
    expect((await living(need))?.id).toBe(permission?.id);
    expect(await living(need, now, `bucharest~${randomUUID()}`)).toBeUndefined();
    expect(await permissionsOf(need)).toMatchObject([
      { state: "LIVING", organization: { id: "bucharest" }, peopleIds: [lawyer], givenBy: "SURVIVOR" },
    ]);
  });

  it("is a yes to somebody named, for sections with the safe contact among them, explained, for a while", async () => {
    expect(await wrongIn({ agreed: false })).toEqual(["REQUIRED input.agreed"]);
    expect(await wrongIn({ people: [] })).toEqual(["REQUIRED input.people"]);
    expect(await wrongIn({ people: [`manila~${randomUUID()}`] })).toEqual(["MALFORMED input.people.0"]);
    expect(await wrongIn({ responder: `manila~${randomUUID()}` })).toEqual(["MALFORMED input.responder"]);
    expect(await wrongIn({ sections: ["IMMIGRATION"] })).toEqual(["REQUIRED input.sections"]);
    expect(await wrongIn({ hasInterpreter: false })).toEqual(["REQUIRED input.isTranslationReviewed"]);
    expect(await wrongIn({ hasInterpreter: false, language: "en" })).toEqual([]);
    expect(await wrongIn({ language: "xx" })).toEqual(["UNKNOWN_CODE input.language"]);
    expect(await wrongIn({ days: 181 })).toEqual(["MALFORMED input.days"]);
    expect(await wrongIn({ days: 0 })).toEqual(["MALFORMED input.days"]);
    expect(await wrongIn({ organization: "lima", people: [`lima~${randomUUID()}`] })).toEqual([
      "UNKNOWN_CODE input.organization",
    ]);
    expect(await wrongIn({ sections: ["SAFE_CONTACT"], purpose: "CONFLICT_CHECK" })).toEqual([
      "MALFORMED input.sections",
    ]);
    expect(await wrongIn({ organization: "bucharest" }, allowNetwork)).toEqual(["MALFORMED input.organization"]);
    expect(await wrongIn({ agreed: false, days: 900, people: [] })).toEqual([
      "REQUIRED input.people",
      "MALFORMED input.days",
      "REQUIRED input.agreed",
    ]);
  });

  it("is for nobody to whom the need is never to be told, and for no need that is finished", async () => {
    const need = await postAllAtOnce(desk, { audience: { except: ["bucharest"] } });
    expect((await record(need, {})).problems).toMatchObject([{ code: "NOT_ALLOWED", path: ["input", "organization"] }]);
    await needCommand(by(), "withdrawNeed", { need });
    expect((await record(need, {})).problems).toMatchObject([{ code: "WRONG_STATE" }]);
    expect((await record(`${organization}~${randomUUID()}`, {})).problems).toMatchObject([{ code: "NOT_FOUND" }]);
  });

  it("lets the network be asked for a draft too, in which nobody could be named; it ends when that is thrown away", async () => {
    const { need } = await needCommand(by(), "draftNeed", { input: { languages: ["es"] } });
    const draft = need?.id ?? "";
    expect((await record(draft, {})).problems).toMatchObject([{ code: "WRONG_STATE", path: ["need"] }]);
    expect(await record(draft, {}, allowNetwork)).toMatchObject({ permission: { state: "LIVING" }, problems: [] });
    await needCommand(by(), "withdrawNeed", { need: draft });
    expect(await permissionsOf(draft)).toMatchObject([{ purpose: "ASK_NETWORK", state: "ENDED" }]);
  });

  it("is over when it is taken back, and says what that cannot undo", async () => {
    const need = await postAllAtOnce(desk);
    const permission = await recordAllowed(desk, need);
    const withdrawn = await command(by(), "withdrawPermission", { permission });
    expect(withdrawn).toMatchObject({
      permission: { state: "WITHDRAWN" },
      cannotUndo: ["OPENED_WAS_READ", "FILED_STAYS_FILED", "RECORDS_REMAIN"],
    });
    expect(await living(need)).toBeUndefined();
    expect((await command(by(), "withdrawPermission", { permission })).problems).toMatchObject([
      { code: "WRONG_STATE" },
    ]);
    const absent = { permission: `${organization}~${randomUUID()}` };
    expect((await command(by(), "withdrawPermission", absent)).problems).toMatchObject([{ code: "NOT_FOUND" }]);
  });

  it("runs out by itself, whether or not anybody has swept it, and leaves its record", async () => {
    const need = await postAllAtOnce(desk);
    const permission = await recordAllowed(desk, need, { ...allowFile, days: 1 });
    const [before, after] = [new Date(now.getTime() + dayMs - 1), new Date(now.getTime() + dayMs)];
    expect([(await living(need, before))?.id, await living(need, after)]).toEqual([permission, undefined]);
    const { orm } = desk.database;
    const parts = { organization, orm, clock: () => after };
    for (let times = 0; times < 2; times++) {
      await runChange(parts, "deadline", (scope) => permissionDeadline.pass(scope, permission));
    }
    expect(await permissionsOf(need)).toMatchObject([{ state: "EXPIRED", endedAt: after.toISOString() }]);
    const told = await desk.database.pool.query(
      "select 1 from audit_entry where subject = $1 and action = 'permission.expire'",
      [need],
    );
    expect(told).toHaveLength(1);
  });

  it("ends with its need, however that ends, and all of them when everything is stopped", async () => {
    const [closed, stopped] = [await postAllAtOnce(desk), await postAllAtOnce(desk)];
    await recordAllowed(desk, closed);
    await needCommand(by(), "withdrawNeed", { need: closed });
    expect(await living(closed)).toBeUndefined();
    expect(await permissionsOf(closed)).toMatchObject([{ state: "ENDED" }]);
    for (const input of [allowFile, allowNetwork]) await recordAllowed(desk, stopped, input);
    expect(await stop(by(), stopped)).toMatchObject({
      need: { status: "WITHDRAWN" },
      cannotUndo: expect.arrayContaining(["NETWORK_HAS_SEEN", "OPENED_WAS_READ", "RECORDS_REMAIN"]),
    });
    expect((await permissionsOf(stopped)).map(({ state }) => state)).toEqual(["STOPPED", "STOPPED"]);
    expect(await living(stopped)).toBeUndefined();
    expect(await stop(by(), stopped)).toMatchObject({ need: { status: "WITHDRAWN" }, cannotUndo: [], problems: [] });
  });

  it("is recorded, taken back and stopped by advocates and coordinators of home alone, and seen by home alone", async () => {
    const need = await postAllAtOnce(desk);
    const permission = await recordAllowed(desk, need);
    const query = "query ($id: ID!) { need(id: $id) { id permissions { edges { node { id } } } similarRecently } }";
    for (const as of [desk.responder, ...strangers]) {
      const refusals = [
        (await command({ desk, as }, "recordPermission", { need, input: allowFile })).problems,
        (await command({ desk, as }, "withdrawPermission", { permission })).problems,
        (await stop({ desk, as }, need)).problems,
      ];
      for (const refusal of refusals) expect(refusal).toMatchObject([{ code: "NOT_ALLOWED" }]);
    }
    for (const as of strangers) expect(await desk.ask(as, query, { id: need })).toEqual({ data: { need: null } });
    expect((await living(need))?.id).toBe(permission);
  });

  it.each(["taken back", "stopped"] as const)(
    "cannot be %s while something leaves under it: one waits",
    async (how) => {
      const need = await postAllAtOnce(desk);
      const permission = await recordAllowed(desk, need);
      const end = () => (how === "stopped" ? stop(by(), need) : command(by(), "withdrawPermission", { permission }));
      const order: string[] = [];
      let ending: Promise<unknown> = Promise.resolve();
      await desk.database.pool.transaction(async (sql) => {
        const question = { need, purpose: "CASE_FILE", organization: "bucharest", now } as const;
        expect((await livingPermission(sql, question))?.id).toBe(permission);
        ending = end().then(() => order.push(how));
        const waits = `select count(*)::int as count from pg_stat_activity
        where wait_event_type = 'Lock' and datname = current_database()`;
        while ((await desk.database.reading.query<{ count: number }>(waits))[0]?.count === 0) order.length = 0;
        expect((await livingPermission(sql, question))?.id).toBe(permission);
        order.push("left");
      });
      await ending;
      expect(order).toEqual(["left", how]);
      expect(await living(need)).toBeUndefined();
    },
  );
});
