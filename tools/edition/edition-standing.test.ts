import { describe, expect, it } from "@jest/globals";
import { EditionDesk } from "./edition-desk.ts";
import { readStandings, type StandingEdition, standingsOf } from "./edition-standing.ts";
import { sentenceOfStanding } from "./tell-standing.ts";

const round = { state: "OPEN" as const, received: 2, expected: 4, shareBy: "2026-11-23T10:00:00Z", awaited: [] };
const called: StandingEdition = {
  ...{ id: "2026-Q3", period: "2026-Q3", state: "CALLED", failure: null, joinBy: "2026-12-01T09:30:00.000Z" },
  ...{ publishedAt: null, quarters: [], participants: [{ organizationId: "colorado" }], rounds: [] },
};
const counting: StandingEdition = { ...called, state: "COUNTING", rounds: [{ ...round, awaited: ["lima", "manila"] }] };
const published: StandingEdition = { ...called, state: "PUBLISHED", publishedAt: "2026-11-22T10:05:59Z" };

const told = (...editions: StandingEdition[]) => standingsOf(editions).map(sentenceOfStanding);

describe("where editions stand", () => {
  it("is told of each state: what is going on, for whom it waits, how it ended", () => {
    expect(told(called)).toEqual([
      "edition 2026-Q3: called, colorado takes part; can be joined until 2026-12-01 09:30 UTC",
    ]);
    expect(told({ ...called, participants: [] })[0]).toContain("nobody takes part yet");
    expect(told(counting)).toEqual(["edition 2026-Q3: round 1, waits for lima, manila until 2026-11-23 10:00 UTC"]);
    const given = { ...round, state: "ABANDONED" as const };
    expect(told({ ...counting, rounds: [given, { ...round, awaited: ["lima"] }] })).toEqual([
      "edition 2026-Q3: round 2, waits for lima until 2026-11-23 10:00 UTC",
    ]);
    expect(told({ ...counting, rounds: [given] })).toEqual(["edition 2026-Q3: counting, a step is being taken"]);
    expect(told(published)).toEqual(["edition 2026-Q3: published 2026-11-22 10:05 UTC, 1 took part"]);
    expect(told({ ...called, state: "FAILED", failure: "TOO_FEW_LEFT" })).toEqual([
      "edition 2026-Q3: failed, nothing is published. TOO_FEW_LEFT: Fewer than three organizations were left for a second round; whoever answered has one round of this quarter left",
    ]);
    expect(told({ ...called, state: "CANCELLED" })).toEqual(["edition 2026-Q3: called off, nothing is published"]);
  });

  it("is told of all that are under way and of the last one that ended, and of no year to date", () => {
    const year: StandingEdition = { ...published, id: "2026-Q3-year", quarters: ["2026-Q3"] };
    const older = { ...published, id: "2026-Q2" };
    const standings = standingsOf([year, counting, published, { ...called, id: "2026-Q2-2" }, older]);
    expect(standings.map(({ edition, state }) => `${edition} ${state}`)).toEqual([
      "2026-Q3 COUNTING",
      "2026-Q3 PUBLISHED",
      "2026-Q2-2 CALLED",
    ]);
  });

  it("is told of the last published one too, when a later one came to nothing", () => {
    const cancelled: StandingEdition = { ...called, id: "2026-Q3-2", state: "CANCELLED" };
    const failed: StandingEdition = { ...cancelled, state: "FAILED", failure: "TOO_FEW_JOINED" };
    expect(standingsOf([cancelled, failed, published]).map(({ state }) => state)).toEqual(["CANCELLED", "PUBLISHED"]);
  });

  it("is read as the operator reads it, with what programs need", async () => {
    const asked: string[] = [];
    const desk = new EditionDesk({
      organizations: [],
      signIn: async (address) => {
        asked.push(address);
        return { token: "t", privateKey: {} };
      },
      ask: async () => {
        const edges = [counting, published].map((node) => ({ node }));
        return { status: 200, text: JSON.stringify({ data: { statistics: { editions: { edges } } } }) };
      },
      tell: () => undefined,
    });
    const [first] = await readStandings(desk);
    expect(asked).toEqual(["operator@centre"]);
    expect(first).toEqual({
      ...{ edition: "2026-Q3", period: "2026-Q3", state: "COUNTING", step: "round 1" },
      ...{ waitsFor: ["lima", "manila"], until: "2026-11-23T10:00:00Z" },
      ...{ participants: ["colorado"], failure: null, publishedAt: null },
    });
  });
});
