import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { runChange } from "../command/run-change.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import { command } from "../need/need.fixture.ts";
import { now } from "../partner.fixture.ts";
import { tellPeerAgain } from "../peer/partner-news.ts";
import { addApproved, manage } from "../responder/responder.fixture.ts";
import { accept, clear, postIssues, represented, startRequest, stateOf, statusesOf } from "./introduction.fixture.ts";
import { abroad, carryAll, give, openTwoDesks, passDeadlines, type TwoDesks, waitingAt } from "./two-desks.fixture.ts";

const hoursOn = (hours: number) => new Date(now.getTime() + hours * 60 * 60 * 1000 + 1_000);
const custody = { issue: "family-custody", jurisdiction: "US-CO", help: "CO_COUNSEL" };

describe("introductions", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  const asAdvocate = () => ({ desk: desks.home, as: desks.home.advocate });
  const forHandOver = async (from: string, to: string) => {
    const query = `mutation ($from: ID!, $to: ID!, $key: ID!) {
      handOver(from: $from, to: $to, idempotencyKey: $key) { problems { code } } }`;
    return desks.other.ask(desks.other.coordinator, query, { from, to, key: `${from} ${to}` });
  };
  const readers = async (introduction: string) => {
    const text = "select person from introduction_person where introduction = $1 order by person";
    const rows = await desks.home.database.pool.query<{ person: string }>(text, [introduction]);
    return rows.map(({ person }) => person);
  };

  it("ask a whole team in one command, and tell everything that is wrong with it at once", async () => {
    const { home, other } = desks;
    const { need, issues } = await postIssues(home, [represented, custody], { audience: { except: ["manila"] } });
    const [one, two] = [await addApproved(other), await addApproved(other)];
    const wrong = {
      responders: [one, one, "manila~0b6f9a52-3c1e-4f7a-9d2b-5e8c7a1f4d60", "nobody"],
      issues: [issues[0], issues[0], one],
    };
    const refused = await give(asAdvocate(), "requestHelp", { need, input: wrong });
    expect(refused.problems.sort()).toEqual([
      "DUPLICATE input.issues.1",
      "DUPLICATE input.responders.1",
      "NOT_ALLOWED input.responders.2",
      "NOT_FOUND input.issues.2",
      "NOT_FOUND input.responders.3",
    ]);
    const done = await give(asAdvocate(), "requestHelp", { need, input: { responders: [one, two], issues } });
    expect(done.introductions.map(({ state }) => state)).toEqual(["REQUESTED", "REQUESTED"]);
    const again = await give(asAdvocate(), "requestHelp", { need, input: { responders: [one], issues: [issues[0]] } });
    expect(again.problems).toEqual(["DUPLICATE input.responders.0"]);
    await carryAll(desks);
  });

  it("end when the responder is not there: nothing is told of why", async () => {
    const { home, other } = desks;
    const { need, issues } = await postIssues(home);
    const paused = await addApproved(other);
    await manage({ desk: other, as: other.coordinator }, "pauseResponder", { responder: paused });
    const absent = "colorado~7e0c4a1d-2b3f-4c5d-8e6f-9a0b1c2d3e4f";
    const input = { responders: [paused, absent], issues };
    const { introductions } = await give(asAdvocate(), "requestHelp", { need, input });
    await carryAll(desks);
    for (const { id } of introductions) expect(await stateOf(desks, id)).toBe("DECLINED");
    expect(await other.database.pool.query("select 1 from inbox_item where responder = $1", [paused])).toEqual([]);
  });

  it("open of a need what they are about, and no more", async () => {
    const { home, other } = desks;
    const { need, issues } = await postIssues(home, [represented, custody], { exploitation: ["ForcedLabour"] });
    const responder = await addApproved(other);
    await give(asAdvocate(), "requestHelp", { need, input: { responders: [responder], issues: [issues[1]] } });
    const query = `query ($id: ID!) { need(id: $id) { id reference exploitation postedAt matchProfile
      heldBy { id } issues { id } introductions { edges { node { id } } } } }`;
    const hidden = await home.ask(abroad(other.coordinator), query, { id: need });
    expect(hidden).toEqual({ data: { need: null } });
    await carryAll(desks);
    expect(await home.ask(abroad(other.coordinator), query, { id: need })).toEqual({
      data: {
        need: {
          id: need,
          reference: null,
          exploitation: null,
          postedAt: null,
          matchProfile: null,
          heldBy: null,
          issues: [{ id: issues[1] }],
          introductions: { edges: [{ node: { id: expect.any(String) } }] },
        },
      },
    });
    expect(await home.ask(abroad(other.advocate), query, { id: need })).toEqual({ data: { need: null } });
    const seen = "select 1 from need_sighting where need = $1 and person = $2";
    expect(await home.database.pool.query(seen, [need, other.people.coordinator])).toHaveLength(1);
    const called = "select name from introduction_person where need = $1 and person = $2";
    const [named] = await home.database.pool.query<{ name: string }>(called, [need, other.people.coordinator]);
    const told = "query ($id: ID!) { need(id: $id) { seenBy { edges { node { name person { id } } } } } }";
    expect(await home.ask(home.advocate, told, { id: need })).toMatchObject({
      data: { need: { seenBy: { edges: [{ node: { name: named?.name, person: null } }] } } },
    });
    expect(named?.name).toEqual(expect.any(String));
  });

  it("have clocks in the other side's working time: a day for an answer, three for a check; two hours in an emergency", async () => {
    const { home } = desks;
    const [slow, checked] = [await startRequest(desks), await startRequest(desks)];
    await give({ desk: home, as: checked.lawyer }, "answerRequest", {
      introduction: checked.introduction,
      input: { willing: true },
    });
    const { need, issues } = await postIssues(home, [represented], { urgency: "EMERGENCY" });
    const input = { responders: [await addApproved(desks.other)], issues };
    const urgent = (await give(asAdvocate(), "requestHelp", { need, input })).introductions[0]?.id ?? "";
    await passDeadlines(home, hoursOn(1));
    expect(await stateOf(desks, urgent)).toBe("REQUESTED");
    await passDeadlines(home, hoursOn(2));
    expect(await stateOf(desks, urgent)).toBe("EXPIRED");
    expect(await stateOf(desks, slow.introduction)).toBe("REQUESTED");
    await passDeadlines(home, hoursOn(30)); // Monday, four in the afternoon: it was asked on a Sunday
    expect(await stateOf(desks, slow.introduction)).toBe("REQUESTED");
    await passDeadlines(home, hoursOn(31));
    expect(await stateOf(desks, slow.introduction)).toBe("EXPIRED");
    expect(await stateOf(desks, checked.introduction)).toBe("CONFLICT_CHECK");
    await passDeadlines(home, hoursOn(79));
    expect(await stateOf(desks, checked.introduction)).toBe("EXPIRED");
    await carryAll(desks);
    expect(await readers(slow.introduction)).toEqual([]);
  });

  it("let both sides ask and answer in codes, each question once", async () => {
    const { introduction, lawyer } = await startRequest(desks);
    const [home, other] = [asAdvocate(), { desk: desks.home, as: lawyer }];
    const asked = { introduction, question: "INTERPRETER_NEEDED" };
    expect((await give(other, "askQuestion", asked)).problems).toEqual([]);
    expect((await give(other, "askQuestion", asked)).problems).toEqual(["DUPLICATE question"]);
    const answer = { ...asked, answer: "YES" };
    expect((await give(other, "answerQuestion", answer)).problems).toEqual(["NOT_FOUND question"]);
    expect((await give(home, "answerQuestion", answer)).problems).toEqual([]);
    const query = "query ($id: ID!) { introduction(id: $id) { questions { question askedBy answer } } }";
    expect(await desks.home.ask(lawyer, query, { id: introduction })).toEqual({
      data: {
        introduction: { questions: [{ question: "INTERPRETER_NEEDED", askedBy: "OTHER", answer: "YES" }] },
      },
    });
  });

  it("end with the need, and the places are free again", async () => {
    const { home, other } = desks;
    const [withdrawn, closed] = [await startRequest(desks), await startRequest(desks)];
    await accept(desks, withdrawn);
    await clear(desks, closed);
    await command(asAdvocate(), "withdrawNeed", { need: withdrawn.need });
    const outcomes = closed.issues.map((issue) => ({ issue, outcome: "NOBODY_FOUND" }));
    await command(asAdvocate(), "closeNeed", { need: closed.need, input: { outcomes } });
    await carryAll(desks);
    expect(await stateOf(desks, withdrawn.introduction)).toBe("ENDED");
    expect(await stateOf(desks, closed.introduction)).toBe("WITHDRAWN");
    expect(await statusesOf(desks, closed.need)).toEqual(["CLOSED", "UNMET"]);
    const text = "select reason from inbox_item where introduction = $1";
    expect(await other.database.pool.query(text, [withdrawn.introduction])).toEqual([{ reason: "NEED_ENDED" }]);
    expect(
      await home.database.pool.query("select 1 from held_issue where introduction = $1", [withdrawn.introduction]),
    ).toEqual([]);
  });

  it("keep what somebody was asked for as it is, and a new issue opens a matched need", async () => {
    const started = await startRequest(desks);
    const [id] = started.issues;
    const revise = (issues: object[]) =>
      command(asAdvocate(), "reviseNeed", { need: started.need, input: { issues } }).then(({ problems }) =>
        problems.map(({ code, path }) => `${code} ${path.join(".")}`),
      );
    expect(await revise([custody])).toEqual(["WRONG_STATE input.issues"]);
    expect(await revise([{ ...custody, id }])).toEqual(["WRONG_STATE input.issues.0"]);
    await accept(desks, started);
    expect(await revise([custody])).toEqual(["WRONG_STATE input.issues"]);
    expect(await statusesOf(desks, started.need)).toEqual(["MATCHED", "HELD"]);
    expect(await revise([{ ...represented, id }, custody])).toEqual([]);
    expect(await statusesOf(desks, started.need)).toEqual(["OPEN", "HELD", "OPEN"]);
  });

  it("go with the responder to whoever looks after them, and with roles", async () => {
    const { other } = desks;
    const started = await startRequest(desks);
    const { coordinator, responder, advocate } = other.people;
    expect(await readers(started.introduction)).toEqual([coordinator]);
    await forHandOver(coordinator, responder);
    await carryAll(desks);
    expect(await readers(started.introduction)).toEqual([coordinator, responder].sort());
    const barred = `mutation ($person: ID!, $roles: [Role!]!) {
      changeRoles(person: $person, roles: $roles, idempotencyKey: "roles") { problems { code } } }`;
    await other.ask(other.coordinator, barred, { person: advocate, roles: ["COORDINATOR"] });
    await carryAll(desks);
    expect(await readers(started.introduction)).toEqual([advocate, coordinator, responder].sort());
  });

  it("are told again to a peer that lost its database, on both sides, and nothing changes by it", async () => {
    const { home, other } = desks;
    const [asked, taken] = [await startRequest(desks), await startRequest(desks)];
    await accept(desks, taken);
    await home.database.pool.transaction((sql) => tellPeerAgain(sql, other.organization));
    await other.database.pool.transaction((sql) => tellPeerAgain(sql, home.organization));
    const told = (await waitingAt(home, other)).map(({ subject }) => subject);
    expect(told).toEqual(expect.arrayContaining([asked.introduction, taken.introduction]));
    expect((await waitingAt(other, home)).map(({ type }) => type)).toContain("org.alight.place.confirmed.v1");
    await carryAll(desks);
    expect([await stateOf(desks, asked.introduction), await stateOf(desks, taken.introduction)]).toEqual([
      "REQUESTED",
      "ACCEPTED",
    ]);
  });

  it("believe of a responder's organization nothing about others' people and others' introductions", async () => {
    const { other } = desks;
    const { introduction } = await startRequest(desks);
    const before = await readers(introduction);
    const liar = { ...other, organization: "bucharest" };
    const parts = { organization: other.organization, orm: other.database.orm, clock: () => now };
    await runChange(parts, "test", async (scope) => tellStaffAnew(scope));
    await carryAll({ ...desks, other: liar });
    expect(await readers(introduction)).toEqual(before);
  });
});
