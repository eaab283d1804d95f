import { afterAll, beforeAll, beforeEach, describe, expect, it } from "@jest/globals";
import { digestOfVector, vectorText } from "#shared/mask/vector-text.ts";
import { eventually } from "../../../test/journeys/eventually.ts";
import { marks } from "../table/published-table.ts";
import { cells, counts, EditionStory, everybody } from "./edition-story.fixture.ts";

let story: EditionStory;

beforeAll(async () => {
  story = await EditionStory.open();
}, 60_000);
beforeEach(() => story.next());
afterAll(() => story.desk.close());

describe("an edition", () => {
  it("goes from a call to tables that everybody reads, and nobody has seen a part", async () => {
    const round = await story.begin();
    expect(round).toMatchObject({ tolerated: 1, participants: everybody.map((organization) => ({ organization })) });
    expect(await story.ask(story.period)).toEqual({
      data: { statistics: { edition: null } },
    });
    for (const [at, id] of everybody.entries())
      await story.desk.partner(id).share(
        round,
        counts((cell) => 10 * cell + at),
      );
    await story.until("PUBLISHED");
    expect(await story.firstCells()).toEqual([marks.SUPPRESSED, 46, 86]);
    const { data } = await story.ask(story.period);
    expect(data?.statistics?.edition).toMatchObject({
      state: "PUBLISHED",
      tolerated: 1,
      rounds: [{ state: "COMPLETE", received: 4, expected: 4, missing: [], refused: [], declined: [] }],
    });
  });

  it("tells each participant by which digest it holds what they sent, and keeps no share", async () => {
    const round = await story.begin();
    const digests = everybody.map((id) => digestOfVector(story.desk.partner(id).mask(counts(), round)));
    for (const id of everybody) await story.desk.partner(id).share(round, counts());
    await story.until("PUBLISHED");
    const told = (await story.read()).participants.map(({ shareDigest }) => shareDigest);
    expect(told).toEqual(digests);
    await eventually("they are told", () => story.desk.partner("alder").told("ended").length > 0);
    const participants = everybody.map((organization, at) => ({ organization, digest: digests[at] }));
    expect(story.desk.partner("alder").told("ended").at(-1)).toEqual({
      edition: story.period,
      state: "PUBLISHED",
      participants,
    });
    const kept = await story.desk.pool.query("select from edition_round where sum is not null");
    expect(kept).toEqual([]);
    const log = story.desk.logLines.join("");
    expect(log).toContain("edition.step-taken");
    for (const id of everybody)
      expect(log).not.toContain(vectorText(story.desk.partner(id).mask(counts(), round)).slice(0, 40));
  });

  it("adds up only what is there: half of the shares are as random as one", async () => {
    const round = await story.begin();
    await story.desk.partner("alder").share(round, counts());
    await story.desk.partner("birch").share(round, counts());
    const [row] = await story.desk.pool.query<{ sum: Buffer }>("select sum from edition_round where id = $1", [
      round.round,
    ]);
    const words = Array.from({ length: cells }, (_, at) => row?.sum.readUInt32LE(at * 4) ?? 0);
    expect(words.filter((word) => word < 1_000_000).length).toBeLessThan(cells / 100);
    expect(new Set(words).size).toBeGreaterThan(cells * 0.99);
    await story.command("cancelEdition", `edition: "${story.period}"`);
    expect(await story.desk.pool.query("select from edition_round where sum is not null")).toEqual([]);
  });

  it("goes on where it was after a restart in the middle of a round", async () => {
    const round = await story.begin();
    await story.desk.partner("alder").share(round, counts());
    await story.desk.partner("birch").share(round, counts());
    await story.desk.restart();
    await story.desk.partner("cedar").share(round, counts());
    await story.desk.partner("dogwood").share(round, counts());
    await story.until("PUBLISHED");
    expect((await story.firstCells())[0]).toBe(200);
  });

  it("is not published when the sum cannot be one of counts", async () => {
    const round = await story.begin();
    for (const id of everybody.slice(1)) await story.desk.partner(id).share(round, counts());
    const stranger = { ...round, edition: "2001-Q4" }; // masks that nobody else has
    const vector = vectorText(story.desk.partner("alder").mask(counts(), stranger));
    await story.desk.partner("alder").share(round, counts(), { vector });
    await story.until("FAILED");
    expect(await story.read()).toMatchObject({ failure: "SUM_IMPLAUSIBLE", rounds: [{ state: "ABANDONED" }] });
    expect(await story.desk.pool.query("select from edition_table where edition = $1", [story.period])).toEqual([]);
  });
});

describe("somebody who drops out", () => {
  it("before the joining ends is not asked", async () => {
    await story.call();
    for (const id of everybody) await story.desk.partner(id).tell("joined", { edition: story.period });
    await story.desk.partner("cedar").tell("left", { edition: story.period });
    await story.desk.passMinutes(60);
    const rest = ["alder", "birch", "dogwood"];
    const round = await story.asked(rest);
    expect(round.participants.map(({ organization }) => organization)).toEqual(rest);
  });

  it("in the first round is left out of the second, whose shares alone are added up", async () => {
    const before = await story.begin();
    for (const id of everybody.slice(1))
      await story.desk.partner(id).share(
        before,
        counts(() => 1_000),
      );
    await story.desk.passMinutes(30);
    const rest = everybody.slice(1);
    const round = await story.asked(rest, 2);
    expect(round.round).not.toBe(before.round);
    expect(round.participants.map(({ organization }) => organization)).toEqual(rest);
    await story.desk.partner("alder").share(before, counts());
    await story.desk.partner("birch").share(before, counts());
    for (const id of rest) await story.desk.partner(id).share(round, counts());
    await story.until("PUBLISHED");
    expect((await story.firstCells())[0]).toBe(150);
    const { rounds, participants } = await story.read();
    expect(rounds).toMatchObject([
      { state: "ABANDONED", missing: ["alder"], refused: [{ organizationId: "alder", code: "TOO_LATE" }, {}] },
      { state: "COMPLETE", missing: [] },
    ]);
    expect(participants.map(({ organizationId }) => organizationId)).toEqual(rest);
  });

  it("by saying so is not waited for", async () => {
    const before = await story.begin();
    for (const id of everybody.slice(1)) await story.desk.partner(id).share(before, counts());
    await story.desk
      .partner("alder")
      .tell("declined", { edition: story.period, round: before.round, code: "BUDGET_SPENT" });
    await story.asked(everybody.slice(1), 2);
    const [round] = (await story.read()).rounds;
    expect(round?.declined).toEqual([{ organizationId: "alder", code: "BUDGET_SPENT" }]);
  });

  it("with too few left, or in the second round too, ends the edition with their names", async () => {
    await story.begin(everybody.slice(0, 3));
    await story.desk.passMinutes(30);
    await story.until("FAILED");
    expect(await story.read()).toMatchObject({ failure: "TOO_FEW_LEFT", rounds: [{ missing: everybody.slice(0, 3) }] });
    story.period = `${story.year}-Q2`;
    const before = await story.begin();
    for (const id of everybody.slice(1)) await story.desk.partner(id).share(before, counts());
    await story.desk.passMinutes(30);
    const round = await story.asked(everybody.slice(1), 2);
    await story.desk.partner("birch").share(round, counts());
    await story.desk.passMinutes(30);
    await story.until("FAILED");
    expect(await story.read()).toMatchObject({
      failure: "SECOND_ROUND_FAILED",
      rounds: [{ missing: ["alder"] }, { missing: ["cedar", "dogwood"] }],
    });
  });

  it("before anybody has joined leaves too few", async () => {
    await story.call();
    await story.desk.partner("alder").tell("joined", { edition: story.period });
    expect((await story.command("beginEdition", `edition: "${story.period}"`)).problems).toEqual([
      { code: "TOO_SHORT", path: ["edition"] },
    ]);
    await story.desk.passMinutes(60);
    await story.until("FAILED");
    expect(await story.read()).toMatchObject({ failure: "TOO_FEW_JOINED", rounds: [] });
  });
});

describe("the year to date", () => {
  it("is the sum of the published quarters, as soon as all of them are there, in whatever order", async () => {
    const publish = async (quarter: string, of: number) => {
      story.period = quarter;
      const round = await story.begin(everybody.slice(0, 3));
      for (const id of everybody.slice(0, 3))
        await story.desk.partner(id).share(
          round,
          counts(() => of),
        );
      await story.until("PUBLISHED", quarter);
    };
    await publish(`${story.year}-Q3`, 1);
    await publish(`${story.year}-Q1`, 10);
    expect(await story.read(`${story.year}-Q3-year`)).toBeNull();
    await publish(`${story.year}-Q2`, 100);
    const [two, three] = [await story.read(`${story.year}-Q2-year`), await story.read(`${story.year}-Q3-year`)];
    expect([two.quarters, three.quarters]).toEqual([
      [`${story.year}-Q1`, `${story.year}-Q2`],
      [`${story.year}-Q1`, `${story.year}-Q2`, `${story.year}-Q3`],
    ]);
    expect((await story.firstCells(`${story.year}-Q2-year`))[0]).toBe(330);
    expect((await story.firstCells(`${story.year}-Q3-year`))[0]).toBe(marks.SUPPRESSED);
    expect(three.participants.map(({ organizationId }) => organizationId)).toEqual(everybody.slice(0, 3));
  });
});
