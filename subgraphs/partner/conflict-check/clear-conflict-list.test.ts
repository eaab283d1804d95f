import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openPartnerDesk, organization, type PartnerDesk } from "../partner.fixture.ts";
import { check, keysOf, readList, survivor } from "./conflict-check.fixture.ts";

describe("deleting the own list of names", () => {
  let desk: PartnerDesk;
  beforeAll(async () => {
    desk = await openPartnerDesk();
    await keysOf(desk, desk.responder);
    await readList(desk, survivor);
  }, 60_000);
  afterAll(() => desk.close());

  const clear = async (as = desk.coordinator, of = organization) =>
    (await check({ desk, as }, "clearConflictList", { organization: of })).problems;
  const names = () => desk.database.pool.query("select 1 from conflict_name");
  const look = (way: string, checkers: readonly string[]) =>
    check({ desk, as: desk.coordinator }, "setConflictCheck", { organization, way, checkers });

  it("is a coordinator's of the organization alone", async () => {
    expect(await clear(desk.advocate)).toEqual(["NOT_ALLOWED"]);
    expect(await clear(desk.coordinator, "manila")).toEqual(["NOT_ALLOWED"]);
    expect(await names()).not.toEqual([]);
  });

  it("waits until nothing is compared with it", async () => {
    await look("BLIND", [desk.people.responder]);
    expect(await clear()).toEqual(["WRONG_STATE organization"]);
    expect(await names()).not.toEqual([]);
  });

  it("leaves no name and no number of names, is recorded, and is done once", async () => {
    await look("SEALED_NAMES", [desk.people.responder]);
    expect(await clear()).toEqual([]);
    expect(await names()).toEqual([]);
    const [setting] = await desk.database.pool.query("select way, listed_names, listed_at from conflict_setting");
    expect(setting).toEqual({ way: "SEALED_NAMES", listed_names: 0, listed_at: null });
    const kinds = "select action from audit_entry where action = 'organization.clear-conflict-list'";
    expect(await desk.database.pool.query(kinds)).toHaveLength(1);
    expect(await clear()).toEqual(["NOT_FOUND organization"]);
  });
});
