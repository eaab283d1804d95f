import { describe, expect, it } from "@jest/globals";
import { createTestDatabase } from "../../../test/network/test-database.ts";
import { inviteFirstPerson } from "./invite-first-person.ts";
import { openPersonDesk } from "./person.fixture.ts";

describe("the first person of an organization", () => {
  it("is invited while nobody manages people, and not afterwards", async () => {
    const database = await createTestDatabase();
    const desk = await openPersonDesk(database.url);
    const invite = (token: string) =>
      inviteFirstPerson(desk.orm.fork(), {
        login: "first@help.example",
        token,
        now: new Date(),
        newId: desk.context().newId,
      });
    expect(await invite("a")).toBe(false); // the demo's coordinator is there
    await desk.pool.query(`with noted as (
        insert into audit_entry (id, at, actor_issuer, actor, action, subject, request_id, details)
        values (gen_random_uuid(), '2026-01-01', 'service', 'test', 'demo.seed', 'all', 'test', '{}'))
      update person set status = 'DEACTIVATED'`);
    expect(await invite("b")).toBe(true);
    expect(await invite("c")).toBe(true);
    const rows = await desk.pool.query("select status, roles from person where login = 'first@help.example'");
    expect(rows).toEqual([{ status: "INVITED", roles: ["COORDINATOR"] }]);
    await desk.close();
    await database.drop();
  });
});
