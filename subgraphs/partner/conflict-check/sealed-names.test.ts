import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { KeyHolder } from "#shared/seal/key-holder.ts";
import { sealedPart } from "#shared/seal/sealed-part.ts";
import type { Actor } from "../context.ts";
import { stateOf } from "../introduction/introduction.fixture.ts";
import {
  abroad,
  carryAll,
  give,
  openTwoDesks,
  passDeadlines,
  type TwoDesks,
} from "../introduction/two-desks.fixture.ts";
import { now, strangers } from "../partner.fixture.ts";
import { command } from "../permission/permission.fixture.ts";
import {
  allow,
  allTextOf,
  canaries,
  check,
  keysOf,
  lookAt,
  lookBy,
  opened,
  otherSide,
  sealedFor,
  startChecked,
  survivor,
} from "./conflict-check.fixture.ts";

const nameCheck = `query ($id: ID!) { nameCheck(introduction: $id) {
  introductionId issueGroups hasNames version grantId senderId answerBy } }`;

describe("names that are sealed for a checker", () => {
  let desks: TwoDesks;
  let clerk: { id: string; as: Actor; holder: KeyHolder };
  let advocate: KeyHolder;
  beforeAll(async () => {
    desks = await openTwoDesks();
    const { home, other } = desks;
    clerk = {
      id: other.people.responder,
      as: abroad(other.responder),
      holder: await keysOf(other, other.responder),
    };
    advocate = await keysOf(home, home.advocate);
    await lookBy(desks, "SEALED_NAMES", [clerk.id]);
  }, 120_000);
  afterAll(() => desks.close());

  const atHome = () => ({ desk: desks.home, as: desks.home.advocate });
  const asClerk = () => ({ desk: desks.home, as: clerk.as });
  const names = [survivor, otherSide];

  const sealedOne = async () => {
    const started = await startChecked(desks);
    const { introduction, need } = started;
    const grant = await allow(desks, need, [clerk.id]);
    const part = await sealedFor(desks, advocate, { introduction, grant, names, readers: [clerk.id] });
    return { ...started, grant, part };
  };
  const keptOne = async () => {
    const one = await sealedOne();
    const { introduction, part } = one;
    expect((await check(atHome(), "sealNames", { introduction, part })).problems).toEqual([]);
    await carryAll(desks);
    return one;
  };

  it.each([
    ["CLEAR", "CLEARED"],
    ["CONFLICT", "CONFLICT_OF_INTEREST"],
  ])("travel to them alone, and %s is theirs to say; then they are deleted", async (outcome, state) => {
    const { home, other } = desks;
    const { introduction, lawyer, part } = await sealedOne();
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({
      conflictWay: "SEALED_NAMES",
      conflictCheckers: [{ id: clerk.id }],
      nextStep: "SEAL_NAMES",
      nextSide: "HOME",
    });
    expect((await check(atHome(), "sealNames", { introduction, part })).problems).toEqual([]);
    await carryAll(desks);
    expect(await lookAt(home, lawyer, introduction)).toMatchObject({ nextStep: "CHECK_NAMES", nextSide: "OTHER" });
    const updates = `query ($id: ID!) { person(id: $id) { updates(first: 20) { edges { node { kind subject } } } } }`;
    expect(await other.ask(other.responder, updates, { id: clerk.id })).toMatchObject({
      data: {
        person: {
          updates: { edges: expect.arrayContaining([{ node: { kind: "NAMES_TO_CHECK", subject: introduction } }]) },
        },
      },
    });
    const answer = { introduction, outcome };
    expect((await give({ desk: home, as: lawyer }, "answerConflictCheck", answer)).problems).toEqual([
      "NOT_ALLOWED introduction",
    ]);
    const taken = await check(asClerk(), "takeNames", { introduction });
    expect(taken.problems).toEqual([]);
    expect(await opened(taken.names ?? "", clerk, advocate)).toEqual(names);
    expect((await give(asClerk(), "answerConflictCheck", answer)).problems).toEqual([]);
    await carryAll(desks);
    expect(await stateOf(desks, introduction)).toBe(state);
    expect(await home.database.pool.query("select 1 from conflict_check where names is not null")).toEqual([]);
    expect((await check(asClerk(), "takeNames", { introduction })).names).toBeUndefined();
    const { steps } = await lookAt(home, home.advocate, introduction);
    const found = outcome === "CLEAR" ? "FIND_CLEAR" : "FIND_CONFLICT";
    expect(steps.map(({ kind }) => kind)).toEqual(["REQUEST", "WILLING", "SEAL_NAMES", "TAKE_NAMES", found]);
    for (const desk of [home, other]) {
      const text = await allTextOf(desk);
      for (const canary of canaries) expect(text).not.toContain(canary);
    }
  });

  it("open with the checker's keys alone", async () => {
    const { introduction } = await keptOne();
    const { names: text = "" } = await check(asClerk(), "takeNames", { introduction });
    expect(await opened(text, clerk, advocate)).toEqual(names);
    const lawyer = { id: clerk.id, holder: await keysOf(desks.other, desks.other.coordinator) };
    for (const other of [lawyer, { id: clerk.id, holder: advocate }]) {
      expect(await opened(text, other, advocate)).toBeUndefined();
    }
    expect(await opened(text, clerk, lawyer.holder)).toBeUndefined();
  });

  it("show whoever only checks what they need, and nothing else of the introduction or the need", async () => {
    const { home, other } = desks;
    const { introduction, need, grant, lawyer } = await keptOne();
    expect(await home.ask(clerk.as, nameCheck, { id: introduction })).toEqual({
      data: {
        nameCheck: {
          introductionId: introduction,
          issueGroups: ["STATUS"],
          hasNames: true,
          version: 1,
          grantId: grant,
          senderId: home.people.advocate,
          answerBy: expect.any(String),
        },
      },
    });
    const whole = "query ($id: ID!, $need: ID!) { introduction(id: $id) { id } need(id: $need) { id } }";
    expect(await home.ask(clerk.as, whole, { id: introduction, need })).toEqual({
      data: { introduction: null, need: null },
    });
    const absent = introduction.replace(/~.*/, `~${randomUUID()}`);
    for (const as of [lawyer, home.advocate, abroad(other.advocate), ...strangers]) {
      expect(await home.ask(as, nameCheck, { id: introduction })).toEqual(
        await home.ask(as, nameCheck, { id: absent }),
      );
    }
  });

  it("are handed to nobody else, and taken from nobody else", async () => {
    const { home, other } = desks;
    const { introduction, lawyer, part } = await keptOne();
    for (const as of [lawyer, abroad(other.advocate), home.advocate, ...strangers.slice(2, 3)]) {
      const taken = await check({ desk: home, as }, "takeNames", { introduction });
      expect(taken).toEqual({ names: undefined, problems: ["NOT_FOUND introduction"] });
    }
    for (const as of [lawyer, clerk.as, home.responder]) {
      expect((await check({ desk: home, as }, "sealNames", { introduction, part })).problems).toEqual(["NOT_ALLOWED"]);
    }
    const set = { organization: other.organization, way: "AS_SHOWN", checkers: [] };
    for (const as of [other.advocate, other.responder, abroad(home.coordinator)]) {
      expect((await check({ desk: other, as }, "setConflictCheck", set)).problems).toEqual(["NOT_ALLOWED"]);
    }
  });

  it("are refused with everything that is wrong with them", async () => {
    const { home, other } = desks;
    const started = await startChecked(desks);
    const { introduction, need } = started;
    const seal = (sealing: object) =>
      sealedFor(desks, advocate, { introduction, grant: "none", names, readers: [clerk.id], ...sealing });
    const problemsOf = async (part: string) => (await check(atHome(), "sealNames", { introduction, part })).problems;
    expect(await problemsOf(names.join("\n"))).toEqual(["MALFORMED part"]);
    expect(await problemsOf(await seal({}))).toEqual(["NOT_ALLOWED part.context.grant"]);
    const grant = await allow(desks, need, [clerk.id]);
    const coordinator = other.people.coordinator;
    expect(await problemsOf(await seal({ grant, readers: [clerk.id, coordinator] }))).toEqual([
      "NOT_ALLOWED part.wraps",
      "NOT_ALLOWED part.context.grant",
    ]);
    expect(await problemsOf(await seal({ grant, version: 2 }))).toEqual(["MALFORMED part.context"]);
    expect(await problemsOf(await seal({ grant, introduction: need }))).toEqual(["MALFORMED part.context"]);
    const part = sealedPart.parse(JSON.parse(await seal({ grant })));
    const changed = { ...part, nonce: part.nonce.replace(/^./, (one) => (one === "A" ? "B" : "A")) };
    expect(await problemsOf(JSON.stringify(changed))).toEqual(["SIGNATURE_REFUSED part.signature"]);
    expect(await problemsOf(JSON.stringify(part))).toEqual([]);
    expect(await problemsOf(JSON.stringify(part))).toEqual(["MALFORMED part.context"]);
    expect(await problemsOf(await seal({ grant, version: 2, names: [survivor] }))).toEqual([]);
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({ conflictNames: { version: 2 } });
  });

  it("are nobody's any more once the permission is taken back, has run out or is another one", async () => {
    const { home } = desks;
    const [withdrawn, expired] = [await keptOne(), await keptOne()];
    const given = { permission: withdrawn.grant };
    expect((await command(atHome(), "withdrawPermission", given)).problems).toEqual([]);
    const { introduction } = withdrawn;
    expect((await check(asClerk(), "takeNames", { introduction })).problems).toEqual(["WRONG_STATE introduction"]);
    expect((await check(atHome(), "sealNames", { introduction, part: withdrawn.part })).problems).toContain(
      "NOT_ALLOWED part.context.grant",
    );
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({
      nextStep: "SEAL_NAMES",
      conflictNames: { version: 1, readerIds: [] },
      steps: expect.arrayContaining([{ kind: "FORGET_NAMES", code: null }]),
    });
    const later = new Date(now.getTime() + 31 * 24 * 3_600_000);
    const context = Object.assign(home.context(clerk.as), { now: later });
    const { readTakenNames } = await import("./take-names.ts");
    expect(await readTakenNames(home.context(clerk.as), expired.introduction)).not.toBeNull();
    expect(await readTakenNames(context, expired.introduction)).toBeNull();
    await passDeadlines(home, later);
    expect(await home.database.pool.query("select 1 from conflict_check where names is not null")).toEqual([]);
  });

  it("go back to the home when nobody could say, and to another checker when the one has left", async () => {
    const { home, other } = desks;
    const { introduction } = await keptOne();
    const answer = { introduction, outcome: "CANNOT_SAY" };
    expect((await give(asClerk(), "answerConflictCheck", { introduction, outcome: "CLEAR" })).problems).toEqual([
      "WRONG_STATE outcome",
    ]);
    expect((await give(asClerk(), "answerConflictCheck", answer)).problems).toEqual([]);
    await carryAll(desks);
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({ nextStep: "SEAL_NAMES" });
    await lookBy(desks, "SEALED_NAMES", [other.people.coordinator]);
    const seen = await lookAt(home, home.advocate, introduction);
    expect(seen.conflictCheckers.map(({ id }) => id)).toEqual([other.people.coordinator]);
    expect((await check(asClerk(), "takeNames", { introduction })).problems).toEqual(["NOT_FOUND introduction"]);
    await lookBy(desks, "AS_SHOWN", []);
    expect(await lookAt(home, home.advocate, introduction)).toMatchObject({ nextStep: "CHECK_CONFLICT" });
    await lookBy(desks, "SEALED_NAMES", [clerk.id]);
  });
});
