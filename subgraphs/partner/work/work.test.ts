import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { allow, check, keysOf, lookBy, sealedFor, startChecked } from "../conflict-check/conflict-check.fixture.ts";
import { accept, clear, startRequest } from "../introduction/introduction.fixture.ts";
import { carryAll, give, openTwoDesks, type TwoDesks } from "../introduction/two-desks.fixture.ts";
import { atHome, type PartnerDesk, strangers } from "../partner.fixture.ts";
import { lawyer, manage } from "../responder/responder.fixture.ts";
import { giveNeeds, turnsAt, workPage } from "./work.fixture.ts";

let desks: TwoDesks;
beforeAll(async () => {
  desks = await openTwoDesks();
}, 120_000);
afterAll(() => desks.close());

const advocate = () => ({ as: desks.home.advocate, of: desks.home.people.advocate });
const keeper = () => ({ as: desks.other.coordinator, of: desks.other.people.coordinator });

describe("what waits for somebody", () => {
  it("is on both sides of a request, for whose turn it is, until when they are awaited", async () => {
    const started = await startRequest(desks);
    const { introduction, inboxItem, lawyer } = started;
    expect(await turnsAt(desks.home, advocate(), introduction)).toEqual(["OTHERS ANSWER_REQUEST"]);
    expect(await turnsAt(desks.other, keeper(), inboxItem)).toEqual(["ME ANSWER_REQUEST"]);
    const ours = (await workPage(desks.home, advocate()))?.edges.find(({ node }) => node.subject === introduction);
    const theirs = (await workPage(desks.other, keeper()))?.edges.find(({ node }) => node.subject === inboxItem);
    expect(ours?.node).toMatchObject({
      kind: "INTRODUCTION",
      organization: { id: "colorado" },
      until: expect.any(String),
    });
    expect(theirs?.node).toMatchObject({ kind: "INBOX_ITEM", organization: { id: "kathmandu" }, reference: null });
    expect(theirs?.node.until).toBe(ours?.node.until);
    expect(theirs?.node.responder).toBe("Ines Duarte");
    await give({ desk: desks.home, as: lawyer }, "askQuestion", { introduction, question: "INTERPRETER_NEEDED" });
    expect(await turnsAt(desks.home, advocate(), introduction)).toEqual([
      "ME ANSWER_QUESTION",
      "OTHERS ANSWER_REQUEST",
    ]);
    await give({ desk: desks.home, as: desks.home.advocate }, "answerQuestion", {
      ...{ introduction, question: "INTERPRETER_NEEDED", answer: "YES" },
    });
    await clear(desks, started);
    expect(await turnsAt(desks.other, keeper(), inboxItem)).toEqual(["ME TAKE_ON"]);
  });

  it("is awaited until the same moment on both sides, also once the hours of whoever is asked are known", async () => {
    const { home, other } = desks;
    const { people, coordinator } = other;
    const hours = [{ day: "MONDAY", from: "09:00", until: "10:00" }];
    const input = { email: "keeper@kathmandu.example", timeZone: "Asia/Kathmandu", hours, mail: "NEVER" };
    const form = `mutation ($person: ID!, $input: SetReachabilityInput!) {
      setReachability(person: $person, input: $input, idempotencyKey: "hours") { problems { code } } }`;
    expect(await other.ask(coordinator, form, { person: people.coordinator, input })).toMatchObject({
      data: { setReachability: { problems: [] } },
    });
    const { introduction, inboxItem } = await startRequest(desks);
    const told = (page: Awaited<ReturnType<typeof workPage>>, subject: string) =>
      page?.edges.find(({ node }) => node.subject === subject)?.node.until;
    const theirs = told(await workPage(other, keeper(), { first: 100 }), inboxItem);
    expect(theirs).toEqual(expect.any(String));
    expect(theirs).toBe(told(await workPage(home, advocate(), { first: 100 }), introduction));
    const query = "query ($id: ID!) { introduction(id: $id) { answerBy } }";
    expect(await home.ask(home.advocate, query, { id: introduction })).toMatchObject({
      data: { introduction: { answerBy: theirs } },
    });
  });

  it("is for coordinators whoever waits to be approved, and for nobody else", async () => {
    const { other } = desks;
    const { responder } = await manage({ desk: other, as: other.responder }, "addResponder", { input: lawyer });
    const id = responder?.id ?? "";
    expect(await turnsAt(other, keeper(), id)).toEqual(["ME APPROVE_RESPONDER"]);
    const [item] =
      (await workPage(other, keeper(), { first: 100 }))?.edges.filter(({ node }) => node.subject === id) ?? [];
    expect(item?.node).toMatchObject({ kind: "RESPONDER", responder: lawyer.name, organization: null });
    expect(await turnsAt(other, { as: other.responder, of: other.people.responder }, id)).toEqual([]);
    await manage({ desk: other, as: other.coordinator }, "checkAdmission", { responder: id, jurisdiction: "US-CO" });
    await manage({ desk: other, as: other.coordinator }, "approveResponder", { responder: id });
    expect(await turnsAt(other, keeper(), id)).toEqual([]);
    const query = "query ($id: ID!) { person(id: $id) { updates(first: 20) { edges { node { kind subject } } } } }";
    expect(await other.ask(other.responder, query, { id: other.people.responder })).toMatchObject({
      data: {
        person: { updates: { edges: expect.arrayContaining([{ node: { kind: "RESPONDER_APPROVED", subject: id } }]) } },
      },
    });
  });

  it("is nothing any more once they work together: it stands among what was taken on", async () => {
    const { home, other } = desks;
    const started = await startRequest(desks);
    await accept(desks, started);
    expect(await turnsAt(home, advocate(), started.introduction)).toEqual([]);
    expect(await turnsAt(other, keeper(), started.inboxItem)).toEqual([]);
    const query = `query ($person: ID) { _entities(representations: [{ __typename: "Organization", id: "colorado" }]) {
      ... on Organization { inbox(state: ACCEPTED, heldBy: $person) { edges { node { id } } } } } }`;
    const takenOn = (person: string) => other.ask(other.coordinator, query, { person });
    const taken = (ids: string[]) => ({
      data: { _entities: [{ inbox: { edges: ids.map((id) => ({ node: { id } })) } }] },
    });
    expect(await takenOn(keeper().of)).toEqual(taken([started.inboxItem]));
    expect(await takenOn(other.people.responder)).toEqual(taken([]));
  });

  it("is names, for the checker for whom they were sealed; whoever answers for the responder waits", async () => {
    const { home, other } = desks;
    const clerk = { as: other.responder, of: other.people.responder };
    await keysOf(other, other.responder);
    const holder = await keysOf(home, home.advocate);
    await lookBy(desks, "SEALED_NAMES", [clerk.of]);
    const { introduction, need, inboxItem } = await startChecked(desks);
    expect(await turnsAt(home, advocate(), introduction)).toEqual(["ME SEAL_NAMES"]);
    expect(await turnsAt(other, keeper(), inboxItem)).toEqual(["OTHERS SEAL_NAMES"]);
    const grant = await allow(desks, need, [clerk.of]);
    const part = await sealedFor(desks, holder, { introduction, grant, names: ["Somebody"], readers: [clerk.of] });
    expect((await check({ desk: home, as: home.advocate }, "sealNames", { introduction, part })).problems).toEqual([]);
    await carryAll(desks);
    expect(await turnsAt(other, clerk, introduction)).toEqual(["ME CHECK_NAMES"]);
    expect(await turnsAt(other, keeper(), inboxItem)).toEqual(["OTHERS CHECK_NAMES"]);
  });

  it("is for themselves and their coordinators: no colleague or stranger reads it", async () => {
    const of = desks.home.people.advocate;
    const own = await workPage(desks.home, { as: desks.home.advocate, of });
    expect(await workPage(desks.home, { as: desks.home.coordinator, of })).toEqual(own);
    for (const as of [desks.home.responder, ...strangers]) {
      expect(await workPage(desks.home, { as, of })).toBeNull();
    }
  });
});

describe("the work of somebody with a thousand open things", () => {
  const readAll = async (desk: PartnerDesk, of: string) => {
    const subjects: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page = await workPage(
        desk,
        { as: atHome(of, ["RESPONDER"], "kathmandu"), of },
        { first: 100, after, side: "ME" },
      );
      subjects.push(...(page?.edges.map(({ node }) => node.subject) ?? []));
      if (!page?.pageInfo.hasNextPage) return subjects;
      after = page.pageInfo.endCursor;
    }
  };

  it("is told page by page, each once, also when some of it is done meanwhile", async () => {
    const { home } = desks;
    const of = home.people.responder;
    await giveNeeds(home, of, 1_000);
    const subjects = await readAll(home, of);
    expect(new Set(subjects).size).toBe(1_000);
    const who = { as: home.responder, of };
    const first = await workPage(home, who, { first: 10 });
    const second = await workPage(home, who, { first: 10, after: first?.pageInfo.endCursor ?? null });
    await giveNeeds(home, of, 1);
    const again = await workPage(home, who, { first: 10, after: first?.pageInfo.endCursor ?? null });
    expect(again?.edges).toEqual(second?.edges);
  });

  it("is counted in one question, for them and whoever hands it over", async () => {
    const { home } = desks;
    const query = `query ($id: ID!) { person(id: $id) { holding { needs responders opportunities represented }
      heldNeeds(first: 2) { edges { node { reference } } pageInfo { hasNextPage } } } }`;
    const id = home.people.responder;
    const shown = { holding: { needs: 1_001, responders: 0, opportunities: 0, represented: 0 } };
    for (const as of [home.responder, home.coordinator]) {
      expect(await home.ask(as, query, { id })).toMatchObject({ data: { person: shown } });
    }
    expect(await home.ask(home.advocate, query, { id })).toEqual({
      data: { person: { holding: null, heldNeeds: null } },
    });
  });
});
