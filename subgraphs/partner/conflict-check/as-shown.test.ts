import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { stateOf } from "../introduction/introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { check, keysOf, lookAt, lookBy, startChecked } from "./conflict-check.fixture.ts";

describe("how an organization looks for conflicts", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  it.each([
    ["CLEAR", "CLEARED"],
    ["CONFLICT", "CONFLICT_OF_INTEREST"],
    ["CANNOT_SAY", "CONFLICT_CHECK"],
  ])("is from what is shown, unless it says otherwise: %s", async (outcome, state) => {
    const { home } = desks;
    const { introduction, lawyer } = await startChecked(desks);
    expect(await lookAt(home, lawyer, introduction)).toMatchObject({
      conflictWay: "AS_SHOWN",
      conflictCheckers: [],
      nextStep: "CHECK_CONFLICT",
      nextSide: "OTHER",
    });
    const { problems } = await give({ desk: home, as: lawyer }, "answerConflictCheck", { introduction, outcome });
    expect(problems).toEqual([]);
    expect(await stateOf(desks, introduction)).toBe(state);
  });

  it("keeps whoever has one from being proposed again for the need, and nobody else", async () => {
    const { home } = desks;
    const [found, clear] = [await startChecked(desks), await startChecked(desks)];
    await give({ desk: home, as: found.lawyer }, "answerConflictCheck", { ...found, outcome: "CONFLICT" });
    await give({ desk: home, as: clear.lawyer }, "answerConflictCheck", { ...clear, outcome: "CANNOT_SAY" });
    const query = "query ($id: ID!) { need(id: $id) { matchProfile } }";
    const profileOf = (id: string) => home.ask(home.advocate, query, { id });
    expect(await profileOf(found.need)).toMatchObject({
      data: { need: { matchProfile: { without: [found.responder] } } },
    });
    expect(await profileOf(clear.need)).not.toHaveProperty("data.need.matchProfile.without");
  });

  it("is set by coordinators, with everything told that is wrong with it", async () => {
    const { other } = desks;
    const { advocate, responder } = other.people;
    const set = async (given: object) => {
      const all = { organization: other.organization, way: "SEALED_NAMES", checkers: [], ...given };
      return (await check({ desk: other, as: other.coordinator }, "setConflictCheck", all)).problems;
    };
    expect(await set({})).toEqual(["REQUIRED checkers"]);
    expect(await set({ way: "AS_SHOWN", checkers: [responder] })).toContain("TOO_MANY checkers");
    expect(await set({ organization: "kathmandu" })).toEqual(["NOT_ALLOWED"]);
    await keysOf(other, other.responder);
    const nobody = `colorado~${randomUUID()}`;
    expect(await set({ way: "BLIND", checkers: [advocate, responder, responder, nobody] })).toEqual([
      "REQUIRED way",
      "REQUIRED checkers.0",
      "DUPLICATE checkers.2",
      "NOT_FOUND checkers.3",
    ]);
  });

  it("never ends nowhere: with the only checker gone, the other side is told to name one", async () => {
    const { home, other } = desks;
    await keysOf(other, other.advocate);
    await lookBy(desks, "SEALED_NAMES", [other.people.advocate]);
    const { introduction, lawyer } = await startChecked(desks);
    const leave = `mutation ($person: ID!, $key: ID!) { deactivatePerson(person: $person, idempotencyKey: $key) {
      problems { code } } }`;
    await other.ask(other.coordinator, leave, { person: other.people.advocate, key: randomUUID() });
    await carryAll(desks);
    expect(await lookAt(home, lawyer, introduction)).toMatchObject({
      conflictCheckers: [],
      nextStep: "NAME_CHECKER",
      nextSide: "OTHER",
    });
    const gone = abroad(other.advocate);
    expect((await check({ desk: home, as: gone }, "takeNames", { introduction })).problems).toEqual([
      "NOT_FOUND introduction",
    ]);
    await lookBy(desks, "SEALED_NAMES", [other.people.responder]);
    expect(await lookAt(home, lawyer, introduction)).toMatchObject({ nextStep: "SEAL_NAMES", nextSide: "HOME" });
  });

  it("is believed of its own people alone", async () => {
    const { home, other } = desks;
    const foreign = "bucharest~0b6f9a52-3c1e-4f7a-9d2b-5e8c7a1f4d60";
    const { introduction, lawyer } = await startChecked(desks);
    const data = `jsonb_set(data, '{conflict,checkers}', jsonb_build_array(jsonb_build_object('id', $1::text, 'name', 'X')))`;
    const { setConflictCheck } = await import("./set-conflict-check.ts");
    const given = {
      organization: other.organization,
      way: "SEALED_NAMES",
      checkers: [other.people.responder],
    } as const;
    await setConflictCheck(other.context(other.coordinator), { ...given, idempotencyKey: randomUUID() });
    await other.database.pool.query(`update outbox set data = ${data} where type like '%staffed%'`, [foreign]);
    await carryAll(desks);
    const { conflictCheckers } = await lookAt(home, lawyer, introduction);
    expect(conflictCheckers).not.toContainEqual(expect.objectContaining({ id: foreign }));
  });
});
