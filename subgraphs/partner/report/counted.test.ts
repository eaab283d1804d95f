import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type { CountedNeed, CountedResponder } from "#shared/codes/statistics/counted.ts";
import { now, openPartnerDesk, type PartnerDesk } from "../partner.fixture.ts";
import { addApproved, lawyer, manage } from "../responder/responder.fixture.ts";
import { countedNeeds } from "./counted-needs.ts";
import { countedResponders } from "./counted-responders.ts";
import { readPeriod } from "./period.ts";
import { writePast } from "./report.fixture.ts";

const countries: Readonly<Record<string, string>> = { colorado: "US-CO", bucharest: "RO" };

let desk: PartnerDesk;
beforeAll(async () => {
  desk = await openPartnerDesk();
}, 120_000);
afterAll(() => desk.close());

async function listOf<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

async function needsOf(name: string): Promise<CountedNeed[]> {
  const period = readPeriod(name);
  if (!period) throw new Error("no period");
  const { organization } = desk;
  const about = { period, now, organization, countryOf: (id: string) => countries[id] };
  return listOf(countedNeeds(desk.database.pool, about));
}

describe("what statistics count of an organization's needs", () => {
  it("is codes, whole days and countries, as they stood at the cut-off", async () => {
    const steps = [
      ["REQUEST", "2026-07-02T00:00:00Z"],
      ["WILLING", "2026-07-03T12:00:00Z"],
      ["ACCEPT", "2026-07-05T00:00:00Z"],
    ] as const;
    const [id] = await writePast(desk, [
      {
        ...{
          postedAt: "2026-07-01T00:00:00Z",
          status: "CLOSED",
          closedAt: "2026-11-01T00:00:00Z",
          languages: ["es", "ro"],
        },
        issues: [
          { issue: "family-divorce", jurisdiction: "RO", help: "REPRESENTATION", outcome: "RESOLVED" },
          { issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE", outcome: "NOBODY_FOUND" },
          { issue: "of-no-list", jurisdiction: "US-CO", help: "BRIEF_SERVICE" },
        ],
        introductions: [{ with: "bucharest", issues: [0], steps }],
      },
    ]);
    expect(await needsOf("2026-Q3")).toEqual([
      {
        ...{ id, country: "US", languages: ["es", "ro"], exploitation: [], daysToFirstAnswer: 2 },
        issues: [
          {
            ...{ issue: "family-divorce", group: "FAMILY", country: "RO", subdivision: null, help: "REPRESENTATION" },
            ...{ outcome: null, isUnmet: false, daysToAcceptance: 4, answeredFrom: "RO" },
          },
          {
            ...{ issue: "record-clear", group: "RECORD", country: "US", subdivision: "US-CO", help: "BRIEF_SERVICE" },
            ...{ outcome: null, isUnmet: true, daysToAcceptance: null, answeredFrom: null },
          },
        ],
      },
    ]);
  });

  it("names no country of an organization that nobody knows any more", async () => {
    await writePast(desk, [
      {
        postedAt: "2026-04-01T00:00:00Z",
        issues: [{ issue: "record-clear", jurisdiction: "US-CO", help: "BRIEF_SERVICE" }],
        introductions: [{ with: "gone", issues: [0], steps: [["ACCEPT", "2026-04-02T00:00:00Z"]] }],
      },
    ]);
    expect(await needsOf("2026-Q2")).toMatchObject([{ issues: [{ daysToAcceptance: 1, answeredFrom: null }] }]);
  });
});

describe("what statistics count of an organization's responders", () => {
  it("is who may be known outside and takes needs: groups, checked places, availability", async () => {
    const as = desk.coordinator;
    const shown = await addApproved(desk);
    const full = await addApproved(desk, { freePlaces: 0 });
    const paused = await addApproved(desk);
    await manage({ desk, as }, "pauseResponder", { responder: paused });
    await manage({ desk, as }, "addResponder", { input: lawyer }); // nobody has approved them
    const counted: CountedResponder[] = await listOf(countedResponders(desk.database.pool));
    const common = { groups: ["STATUS", "RECORD"], countries: ["US"] };
    expect(counted).toHaveLength(2);
    expect(counted).toEqual(
      expect.arrayContaining([
        { id: shown, ...common, availability: "OPEN" },
        { id: full, ...common, availability: "FULL" },
      ]),
    );
  });
});
