import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { Actor } from "../context.ts";
import type { PartnerDesk } from "../partner.fixture.ts";
import { startRequest } from "./introduction.fixture.ts";
import { requested } from "./introduction-cases.fixture.ts";
import { abroad, give, openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

const at = "2026-11-22T10:00:00.000Z";

/** Everything that a page which shows no introduction reads of it. */
const lists = `query ($need: ID!) { need(id: $need) { introductions { edges { node { id steps { seenAt } } } } } }`;
const byId = `query ($id: ID!) { introduction(id: $id) { steps { kind seenAt } homeContact { name } } }`;
const byKey = `query ($id: ID!) { _entities(representations: [{ __typename: "Introduction", id: $id }]) {
  ... on Introduction { id steps { kind } } } }`;

describe("what is seen of an introduction", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  const stepsOf = ({ database }: PartnerDesk, introduction: string) =>
    database.pool.query<{ kind: string; seen: boolean }>(
      `select kind, seen_at is not null as seen from introduction_step where introduction = $1 order by position`,
      [introduction],
    );
  const see = (as: Actor, introduction: string, upTo = 9) =>
    give({ desk: desks.home, as }, "markIntroductionSeen", { introduction, upTo });
  const recordsOf = async (introduction: string) => {
    const text = "select details from audit_entry where action = 'introduction.read' and subject = $1 order by at, id";
    return (await desks.home.database.pool.query<{ details: unknown }>(text, [introduction])).map((one) => one.details);
  };

  it("is nothing as long as lists, references and queries alone have read it", async () => {
    const { home } = desks;
    const { introduction, need, lawyer } = await startRequest(desks);
    await give({ desk: home, as: lawyer }, "askQuestion", { introduction, question: "SAFE_TO_WRITE" });
    for (const person of [lawyer, home.advocate, home.coordinator]) {
      expect(await home.ask(person, lists, { need })).toMatchObject({ data: { need: expect.anything() } });
      expect(await home.ask(person, byId, { id: introduction })).toMatchObject({
        data: { introduction: expect.anything() },
      });
      await home.ask(person, byKey, { id: introduction });
    }
    expect(await stepsOf(home, introduction)).toEqual([
      { kind: "REQUEST", seen: false },
      { kind: "ASK", seen: false },
    ]);
    expect(await recordsOf(introduction)).toEqual([]);
  });

  it("is what the other side did, from when somebody of one's side says that they have it before them", async () => {
    const { home } = desks;
    const { introduction, lawyer } = await startRequest(desks);
    expect((await see(lawyer, introduction)).problems).toEqual([]);
    expect(await home.ask(home.advocate, byId, { id: introduction })).toMatchObject({
      data: { introduction: { steps: [{ kind: "REQUEST", seenAt: at }] } },
    });
    expect(await recordsOf(introduction)).toEqual([{ side: "OTHER" }]);
    expect((await see(lawyer, introduction)).problems).toEqual(["WRONG_STATE upTo"]);
    expect((await see(home.advocate, introduction)).problems).toEqual(["WRONG_STATE upTo"]); // what one's own side did
    expect(await recordsOf(introduction)).toHaveLength(1);
  });

  it("is no line that came after those which the page has shown", async () => {
    const { home } = desks;
    const { introduction, lawyer } = await startRequest(desks);
    await give({ desk: home, as: home.advocate }, "askQuestion", { introduction, question: "SAFE_TO_WRITE" });
    await see(lawyer, introduction, 1);
    expect(await stepsOf(home, introduction)).toEqual([
      { kind: "REQUEST", seen: true },
      { kind: "ASK", seen: false },
    ]);
    await see(lawyer, introduction, 2);
    expect((await stepsOf(home, introduction)).every(({ seen }) => seen)).toBe(true);
  });

  it("is not for somebody who takes no part to say, and not for a role that works on no needs", async () => {
    const { home, other } = desks;
    const { introduction, lawyer } = await startRequest(desks);
    await give({ desk: home, as: lawyer }, "askQuestion", { introduction, question: "SAFE_TO_WRITE" });
    for (const person of [abroad(other.advocate), home.responder]) {
      expect((await see(person, introduction)).problems).toEqual(["NOT_FOUND introduction"]);
    }
    expect((await stepsOf(home, introduction)).some(({ seen }) => seen)).toBe(false);
  });

  it("is seen for both sides by whoever is of both, where an organization asks one of its own", async () => {
    const { home } = desks;
    const { introduction } = await requested(home);
    await give({ desk: home, as: home.advocate }, "askQuestion", { introduction, question: "SAFE_TO_WRITE" });
    expect((await see(home.coordinator, introduction)).problems).toEqual([]);
    expect((await stepsOf(home, introduction)).every(({ seen }) => seen)).toBe(true);
  });
});
