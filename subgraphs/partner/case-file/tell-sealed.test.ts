import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { carryAll } from "../introduction/two-desks.fixture.ts";
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
});
