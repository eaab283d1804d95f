import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { createLogger } from "#shared/logging/logger.ts";
import { bookAt, keys, signedParty } from "#shared/record/signed-party.fixture.ts";
import { applyStops } from "../concern/apply-stops.ts";
import { applyHolds } from "../concern/follow-holds.ts";
import { lookAtAll } from "../notice/look-at-all.fixture.ts";
import { now, type PartnerDesk } from "../partner.fixture.ts";
import { tellPeerAgain } from "../peer/partner-news.ts";
import { manage } from "../responder/responder.fixture.ts";
import { accept, clear, placesOf, startRequest, stateOf, statusesOf } from "./introduction.fixture.ts";
import { carryAll, give, openTwoDesks, type TwoDesks } from "./two-desks.fixture.ts";

const log = createLogger("partner", "silent");
const read = `query ($id: ID!) { introduction(id: $id) { state reason nextStep steps { kind side code } } }`;

describe("an introduction whose other side is not there any more", () => {
  let desks: TwoDesks;
  let parties: Awaited<ReturnType<typeof signedParty>>[] = [];
  beforeAll(async () => {
    desks = await openTwoDesks();
    parties = [await signedParty({ id: "kathmandu", ...keys() }), await signedParty({ id: "colorado", ...keys() })];
  }, 120_000);
  afterAll(() => desks.close());

  /** The book as the directory gives it, with these stopped; both sides follow it. */
  const follow = async (stopped: { holds?: string[]; rows?: string[] }, at: readonly PartnerDesk[]) => {
    const book = bookAt();
    await book.accept(parties, stopped.holds ?? [], stopped.rows ?? []);
    for (const { organization, database } of at) {
      const { orm, pool } = database;
      const parts = { organization, book, orm, pool, clock: () => now, log };
      await applyHolds(parts);
      await applyStops(parts);
      await applyStops(parts);
    }
  };
  const retire = (responder: string) =>
    manage({ desk: desks.other, as: desks.other.coordinator }, "retireResponder", { responder });
  const seenAtHome = async (id: string) => {
    const { data } = JSON.parse(JSON.stringify(await desks.home.ask(desks.home.advocate, read, { id })));
    return data.introduction;
  };
  const noticesAbout = async ({ database }: PartnerDesk, subject: string) => {
    const rows = await database.pool.query("select kind from notice where subject = $1", [subject]);
    return rows.length;
  };
  const itemOf = async (inboxItem: string) => {
    const text = `select state, reason, is_home_stopped as "isHomeStopped" from inbox_item where id = $1`;
    return (await desks.other.database.pool.query(text, [inboxItem]))[0];
  };

  it("is over with a code before it was accepted, and both sides are told; what is accepted goes on, and the home learns of it", async () => {
    const [asked, taken] = [await startRequest(desks), await startRequest(desks)];
    await clear(desks, asked);
    await accept(desks, taken);
    for (const desk of [desks.home, desks.other]) await lookAtAll(desk); // or they are not told again
    const before = await Promise.all([
      noticesAbout(desks.home, asked.introduction),
      noticesAbout(desks.other, asked.inboxItem),
      noticesAbout(desks.home, taken.introduction),
    ]);
    for (const { responder } of [asked, taken]) expect((await retire(responder)).problems).toEqual([]);
    const late = { desk: desks.other, as: desks.other.coordinator };
    expect((await give(late, "takeOn", { inboxItem: asked.inboxItem })).problems).toEqual(["WRONG_STATE inboxItem"]);
    await carryAll(desks);
    expect(await seenAtHome(asked.introduction)).toMatchObject({
      state: "DECLINED",
      reason: "NOT_AVAILABLE",
      nextStep: "ASK_SOMEBODY_ELSE",
    });
    expect(await itemOf(asked.inboxItem)).toMatchObject({ state: "DECLINED", reason: "NOT_AVAILABLE" });
    const goesOn = await seenAtHome(taken.introduction);
    expect(goesOn).toMatchObject({ state: "ACCEPTED", reason: null });
    expect(goesOn.steps.at(-1)).toEqual({ kind: "UNAVAILABLE", side: "SYSTEM", code: "NOT_AVAILABLE" });
    const after = await Promise.all([
      noticesAbout(desks.home, asked.introduction),
      noticesAbout(desks.other, asked.inboxItem),
      noticesAbout(desks.home, taken.introduction),
    ]);
    expect(after.map((count, at) => count - (before[at] ?? 0))).toEqual([1, 1, 1]);
    expect(await statusesOf(desks, asked.need)).toEqual(["OPEN", "OPEN"]);
  });

  it("is told once of what was accepted, however often it is said", async () => {
    const taken = await startRequest(desks);
    await accept(desks, taken);
    await retire(taken.responder);
    await follow({ rows: [taken.responder] }, [desks.home, desks.other]);
    await carryAll(desks);
    const { steps } = await seenAtHome(taken.introduction);
    expect(steps.filter(({ kind }: { kind: string }) => kind === "UNAVAILABLE")).toHaveLength(1);
  });

  it("is kept by a responder who is paused", async () => {
    const [asked, cleared] = [await startRequest(desks), await startRequest(desks)];
    await clear(desks, cleared);
    const as = { desk: desks.other, as: desks.other.coordinator };
    for (const { responder } of [asked, cleared]) await manage(as, "pauseResponder", { responder });
    await carryAll(desks);
    expect(await stateOf(desks, asked.introduction)).toBe("REQUESTED");
    expect((await give(as, "takeOn", { inboxItem: cleared.inboxItem })).problems).toEqual([]);
    await carryAll(desks);
    expect(await stateOf(desks, cleared.introduction)).toBe("ACCEPTED");
  });

  it("is over when operators hide the responder, also while their own organization is silent", async () => {
    const [told, silent] = [await startRequest(desks), await startRequest(desks)];
    await follow({ rows: [told.responder] }, [desks.other]);
    await carryAll(desks);
    expect(await seenAtHome(told.introduction)).toMatchObject({ state: "DECLINED", reason: "NOT_AVAILABLE" });
    await follow({ rows: [silent.responder] }, [desks.home]);
    expect(await seenAtHome(silent.introduction)).toMatchObject({ state: "DECLINED", reason: "NOT_AVAILABLE" });
    await carryAll(desks);
    expect(await itemOf(silent.inboxItem)).toMatchObject({ state: "DECLINED" });
  });

  it("is over when the responder's organization is stopped, and what is accepted is told", async () => {
    const [asked, taken] = [await startRequest(desks), await startRequest(desks)];
    await accept(desks, taken);
    await follow({ holds: ["colorado"] }, [desks.home]);
    const reason = "ORGANIZATION_STOPPED";
    expect(await seenAtHome(asked.introduction)).toMatchObject({ state: "DECLINED", reason });
    const { state, steps } = await seenAtHome(taken.introduction);
    expect(state).toBe("ACCEPTED");
    expect(steps.at(-1)).toMatchObject({ kind: "UNAVAILABLE", code: reason });
    await carryAll(desks);
    expect(await itemOf(asked.inboxItem)).toMatchObject({ state: "DECLINED", reason });
  });

  it("is over on the responder's side when the home is stopped: the place is free, and the home hears it once it is back", async () => {
    const [asked, taken] = [await startRequest(desks), await startRequest(desks)];
    await clear(desks, asked);
    await accept(desks, taken);
    await give({ desk: desks.other, as: desks.other.coordinator }, "takeOn", { inboxItem: asked.inboxItem });
    expect(await placesOf(desks, asked.responder)).toBe(2);
    await follow({ holds: ["kathmandu"] }, [desks.other]);
    const reason = "ORGANIZATION_STOPPED";
    expect(await itemOf(asked.inboxItem)).toEqual({ state: "DECLINED", reason, isHomeStopped: true });
    expect(await itemOf(taken.inboxItem)).toEqual({ state: "ACCEPTED", reason: null, isHomeStopped: true });
    expect(await placesOf(desks, asked.responder)).toBe(3);
    await follow({}, [desks.other]);
    expect(await itemOf(taken.inboxItem)).toMatchObject({ isHomeStopped: false });
    await carryAll(desks);
    expect(await seenAtHome(asked.introduction)).toMatchObject({ state: "DECLINED", reason });
    expect(await stateOf(desks, taken.introduction)).toBe("ACCEPTED");
    expect(await placesOf(desks, asked.responder)).toBe(3);
  });

  it("is left alone when nobody is known, as after days without the directory, or when somebody is only missing", async () => {
    const asked = await startRequest(desks);
    const [home] = parties;
    parties = home ? [home] : [];
    await follow({}, [desks.home, desks.other]);
    parties = [];
    await follow({}, [desks.home, desks.other]);
    expect(await stateOf(desks, asked.introduction)).toBe("REQUESTED");
  });

  it("does not come back to life by what a home says that lost its newest state", async () => {
    const asked = await startRequest(desks);
    await retire(asked.responder);
    await desks.other.database.pool.query("delete from outbox");
    await desks.home.database.pool.transaction((sql) => tellPeerAgain(sql, "colorado"));
    await carryAll(desks);
    expect(await seenAtHome(asked.introduction)).toMatchObject({ state: "DECLINED", reason: "NOT_AVAILABLE" });
  });
});
