import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { carryAll } from "../introduction/two-desks.fixture.ts";
import { command } from "../permission/permission.fixture.ts";
import { type CaseAtWork, type Cast, openCase, openCast, sealAll } from "./two-lawyers.fixture.ts";

describe("a lawyer for whom something was sealed", () => {
  let cast: Cast;
  let one: CaseAtWork;
  beforeAll(async () => {
    cast = await openCast();
    one = await openCase(cast);
  }, 120_000);
  afterAll(() => cast.desks.close());

  const told = () =>
    cast.desks.other.database.pool.query(
      "select person, subject from notice where kind = 'SECTION_SEALED' order by person",
    );

  it("is told so, once until they have looked, and not before; each of their own introduction", async () => {
    await carryAll(cast.desks);
    expect(await told()).toEqual([]);
    await sealAll(cast, one);
    await carryAll(cast.desks);
    const { other } = cast.desks;
    const itemOf = (introduction: string) => introduction.replace("kathmandu", "colorado");
    const expected = [
      { person: other.people.coordinator, subject: itemOf(one.visa.introduction) },
      { person: other.people.responder, subject: itemOf(one.divorce.introduction) },
    ];
    expect(await told()).toEqual(expected.sort((a, b) => (a.person < b.person ? -1 : 1)));
  });

  it("has nothing new to look at once it was taken back; nobody else's goes with it", async () => {
    await command({ desk: cast.desks.home, as: cast.desks.home.advocate }, "withdrawPermission", {
      permission: one.visa.permission,
    });
    await carryAll(cast.desks);
    const text = "select person from notice where kind = 'SECTION_SEALED' and settled_at is null";
    expect(await cast.desks.other.database.pool.query(text)).toEqual([{ person: cast.desks.other.people.responder }]);
  });
});
