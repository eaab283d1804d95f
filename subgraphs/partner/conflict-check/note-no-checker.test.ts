import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { deactivatePerson } from "../person/deactivate-person.ts";
import { reactivatePerson } from "../person/reactivate-person.ts";
import { keysOf, lookBy } from "./conflict-check.fixture.ts";

describe("coordinators of an organization whose last checker has left", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
    const { other } = desks;
    await keysOf(other, other.responder);
    await keysOf(other, other.advocate);
    await lookBy(desks, "SEALED_NAMES", [other.people.responder, other.people.advocate]);
  }, 120_000);
  afterAll(() => desks.close());

  const told = () =>
    desks.other.database.pool.query(
      "select person, subject, settled_at is not null as settled from notice where kind = 'NO_CHECKER'",
    );
  const context = () => desks.other.context(desks.other.coordinator);

  it("are told, and not while there is another; it is settled when somebody is back", async () => {
    const { responder, advocate, coordinator } = desks.other.people;
    await deactivatePerson(context(), { person: responder, idempotencyKey: randomUUID() });
    expect(await told()).toEqual([]);
    await deactivatePerson(context(), { person: advocate, idempotencyKey: randomUUID() });
    const notice = { person: coordinator, subject: "colorado" };
    expect(await told()).toEqual([{ ...notice, settled: false }]);
    await reactivatePerson(context(), { person: advocate, idempotencyKey: randomUUID() });
    expect(await told()).toEqual([{ ...notice, settled: true }]);
  });
});
