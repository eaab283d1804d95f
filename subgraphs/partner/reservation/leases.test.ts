import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  askFor,
  clear,
  placesOf,
  postIssues,
  represented,
  type Started,
  startRequest,
  stateOf,
  statusesOf,
} from "../introduction/introduction.fixture.ts";
import {
  carryAll,
  carryOne,
  give,
  openTwoDesks,
  passDeadlines,
  type TwoDesks,
} from "../introduction/two-desks.fixture.ts";
import { now } from "../partner.fixture.ts";
import { addApproved } from "../responder/responder.fixture.ts";

const minutesOn = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

describe("a place that is reserved, an issue that is claimed", () => {
  let desks: TwoDesks;
  beforeAll(async () => {
    desks = await openTwoDesks();
  }, 120_000);
  afterAll(() => desks.close());

  const takeOn = ({ inboxItem }: Pick<Started, "inboxItem">) =>
    give({ desk: desks.other, as: desks.other.coordinator }, "takeOn", { inboxItem });
  const bothFor = async () => {
    const { home, other } = desks;
    const posted = await postIssues(home, [represented]);
    const responders = [await addApproved(other, { freePlaces: 1 }), await addApproved(other, { freePlaces: 1 })];
    const both: Started[] = [];
    for (const responder of responders) both.push({ ...posted, ...(await askFor(desks, { ...posted, responder })) });
    for (const one of both) await clear(desks, one);
    return both;
  };
  const heldBy = async (issue: string | undefined) => {
    const text = "select introduction from held_issue where issue = $1";
    return (await desks.home.database.pool.query<{ introduction: string }>(text, [issue])).map(
      (row) => row.introduction,
    );
  };

  it("make one lead of two who take on the same issue; the other is told, and keeps their place", async () => {
    const both = await bothFor();
    const taken = await Promise.all(both.map(takeOn));
    expect(taken.flatMap(({ problems }) => problems)).toEqual([]);
    await carryAll(desks);
    const states = await Promise.all(both.map(({ introduction }) => stateOf(desks, introduction)));
    expect(states.sort()).toEqual(["ACCEPTED", "CLEARED"]);
    const places = await Promise.all(both.map(({ responder }) => placesOf(desks, responder)));
    expect(places.sort()).toEqual([0, 1]);
    expect(await heldBy(both[0]?.issues[0])).toHaveLength(1);
  });

  it("never give a responder's last place twice", async () => {
    const { other, home } = desks;
    const responder = await addApproved(other, { freePlaces: 1 });
    const both: Started[] = [];
    for (let count = 0; count < 2; count++) {
      const posted = await postIssues(home, [represented]);
      both.push({ ...posted, ...(await askFor(desks, { ...posted, responder })) });
    }
    for (const one of both) await clear(desks, one);
    const taken = await Promise.all(both.map(takeOn));
    expect(taken.flatMap(({ problems }) => problems)).toEqual(["WRONG_STATE inboxItem"]);
    expect(await placesOf(desks, responder)).toBe(0);
  });

  it("are free again when the home says no word within the lease, and a late word changes nothing", async () => {
    const { home, other } = desks;
    const one = await startRequest(desks);
    await clear(desks, one);
    await takeOn(one);
    while (await carryOne(desks, { from: other, to: home }));
    expect(await stateOf(desks, one.introduction)).toBe("RESERVED");
    expect(await statusesOf(desks, one.need)).toEqual(["MATCHED", "HELD"]);
    await passDeadlines(other, minutesOn(29));
    expect(await placesOf(desks, one.responder)).toBe(2);
    await passDeadlines(other, minutesOn(31));
    expect(await placesOf(desks, one.responder)).toBe(3);
    await carryAll(desks, minutesOn(31));
    expect(await stateOf(desks, one.introduction)).toBe("CLEARED");
    expect(await statusesOf(desks, one.need)).toEqual(["OPEN", "OPEN"]);
    expect(await placesOf(desks, one.responder)).toBe(3);
    expect((await takeOn(one)).problems).toEqual([]);
    await carryAll(desks);
    expect(await stateOf(desks, one.introduction)).toBe("ACCEPTED");
  });

  it("are free again when the confirmation does not come, and one that comes later is answered", async () => {
    const { home, other } = desks;
    const one = await startRequest(desks);
    await clear(desks, one);
    await takeOn(one);
    while (await carryOne(desks, { from: other, to: home }));
    while (await carryOne(desks, { from: home, to: other }));
    expect(await placesOf(desks, one.responder)).toBe(2);
    await passDeadlines(home, minutesOn(39));
    expect(await stateOf(desks, one.introduction)).toBe("RESERVED");
    await passDeadlines(home, minutesOn(41));
    expect(await stateOf(desks, one.introduction)).toBe("CLEARED");
    expect(await heldBy(one.issues[0])).toEqual([]);
    await carryAll(desks, minutesOn(41));
    expect(await stateOf(desks, one.introduction)).toBe("CLEARED");
    expect(await placesOf(desks, one.responder)).toBe(3);
  });

  it("are free again when the need is withdrawn in the middle", async () => {
    const { home, other } = desks;
    const one = await startRequest(desks);
    await clear(desks, one);
    await takeOn(one);
    while (await carryOne(desks, { from: other, to: home }));
    const as = { desk: home, as: home.advocate };
    expect((await give(as, "withdrawIntroduction", { introduction: one.introduction })).problems).toEqual([]);
    await carryAll(desks);
    expect(await stateOf(desks, one.introduction)).toBe("WITHDRAWN");
    expect(await placesOf(desks, one.responder)).toBe(3);
    expect(await statusesOf(desks, one.need)).toEqual(["OPEN", "OPEN"]);
  });

  it("hold no issue twice, whoever writes", async () => {
    const both = await bothFor();
    await takeOn({ inboxItem: both[0]?.inboxItem ?? "" });
    await carryAll(desks);
    const forced = desks.home.database.pool.query("insert into held_issue (issue, introduction) values ($1, $2)", [
      both[0]?.issues[0],
      both[1]?.introduction,
    ]);
    await expect(forced).rejects.toThrow("held_issue_pkey");
    const below = desks.other.database.pool.query("update responder set free_places = -1 where id = $1", [
      both[0]?.responder,
    ]);
    await expect(below).rejects.toThrow("responder_free_places_check");
  });
});
