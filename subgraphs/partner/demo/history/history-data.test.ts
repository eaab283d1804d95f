import { describe, expect, it } from "@jest/globals";
import { countryOf } from "#shared/codes/jurisdiction.ts";
import { groupOf } from "#shared/codes/legal-issue.ts";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { tableScales } from "#shared/codes/statistics/cells.ts";
import { countCells } from "#shared/codes/statistics/count-cells.ts";
import type { CountedResponder } from "#shared/codes/statistics/counted.ts";
import { publishFrom } from "#shared/codes/statistics/publish-from.ts";
import { noiseTail } from "#shared/noise/noise-spread.ts";
import type { IntroductionState } from "../../introduction/introduction.codes.ts";
import { moveIntroduction, moves } from "../../introduction/move-introduction.ts";
import { countedNeed } from "../../report/counted-needs.ts";
import { availabilityOf } from "../../responder/availability.ts";
import { demoData } from "../demo-data.fixture.ts";
import { demoOrganizations } from "../place/find-place.ts";
import { factsOf, type Past, pastOf } from "./history.fixture.ts";
import type { PastIntroduction } from "./past-introduction.ts";

const countries: Readonly<Record<string, string>> = {
  colorado: "US-CO",
  bucharest: "RO",
  kathmandu: "NP",
  manila: "PH",
};
const all = new Map(demoOrganizations.map((id) => [id, pastOf(id)]));
const pasts = [...all.values()].flat();
const introductions = pasts.flatMap((past) => past.introductions);

/** Where an introduction comes to by its own steps, after the product's state machine; undefined when one may not be taken. */
function replay({ steps, isShort }: Pick<PastIntroduction, "steps" | "isShort">): IntroductionState | undefined {
  const [first, ...later] = steps;
  if (first?.kind !== "REQUEST") return undefined;
  return later.reduce<IntroductionState | undefined>(
    (state, { kind, side }) => (state && isMove(kind) ? moveIntroduction({ state, isShort }, kind, side) : undefined),
    "REQUESTED",
  );
}

function isMove(kind: string): kind is keyof typeof moves {
  return Object.hasOwn(moves, kind);
}

/** What is wrong with the times of a need: a step before posting, after its end, or out of order. */
function outOfTime({ need, introductions: ofNeed }: Past): string[] {
  return ofNeed.flatMap(({ id, steps }) => {
    const times = [need.postedAt, ...steps.map(({ at }) => at), need.closedAt].map((at) => at.getTime());
    return times.every((time, index) => index === 0 || (times[index - 1] ?? 0) <= time) ? [] : [id];
  });
}

/** Whom the organizations have, as they are counted. */
function countedTeam(): CountedResponder[] {
  return demoOrganizations
    .flatMap((id) => demoData(id).responders)
    .filter(({ standing }) => !["AWAITING", "DRAFT", "RETIRED", "PAUSED"].includes(standing))
    .flatMap(({ id, fields, checked }) => {
      const availability = availabilityOf({ freePlaces: fields.freePlaces ?? 0, isPaused: false });
      if (availability === "PAUSED") return [];
      const groups = [...new Set((fields.issues ?? []).flatMap((issue) => groupOf(issue) ?? []))];
      return [
        { id, groups, countries: [...new Set(checked.flatMap((place) => countryOf(place) ?? []))], availability },
      ];
    });
}

function never(): never {
  throw new Error("no such table");
}

describe("the past of a demonstration", () => {
  it("went by the product's own steps, each introduction to its end", () => {
    expect(introductions.length).toBeGreaterThan(1_000);
    expect(introductions.filter((one) => replay(one) !== one.state)).toEqual([]);
    const [one] = introductions.filter(({ state }) => state === "CLOSED");
    if (!one) throw new Error("nothing was accepted");
    expect(replay({ ...one, steps: one.steps.filter(({ kind }) => kind !== "WILLING") })).toBeUndefined();
  });

  it("lies between the posting of each need and its end, in order", () => {
    expect(pasts.flatMap(outOfTime)).toEqual([]);
    const [past] = pasts.filter((one) => one.introductions.length > 0);
    if (!past) throw new Error("nobody was asked");
    expect(outOfTime({ ...past, need: { ...past.need, closedAt: past.need.postedAt } })).not.toEqual([]);
  });

  it("has an acceptance where something was tried or reached, and none where nobody was found", () => {
    const accepted = new Set(introductions.filter(({ state }) => state === "CLOSED").flatMap(({ issues }) => issues));
    const issues = pasts.flatMap(({ need }) => need.issues);
    const nobody = issues.filter(({ outcome }) => outcome === "NOBODY_FOUND" || outcome === "NO_LONGER_WANTED");
    expect(nobody.filter(({ id }) => accepted.has(id))).toEqual([]);
    const tried = issues.filter((issue) => !nobody.includes(issue));
    expect(tried.filter(({ id }) => !accepted.has(id)).length).toBeLessThan(tried.length / 25);
  });

  it("crosses borders: every organization took on something of every other one", () => {
    const ways = new Set(
      introductions.filter(({ state }) => state === "CLOSED").map((one) => `${one.home} ${one.organization}`),
    );
    expect(ways.size).toBe(demoOrganizations.length ** 2);
  });

  it("is the same whoever makes it, and whenever", () => {
    const later = pastOf("manila", { count: 60, at: new Date("2026-12-24T09:00:00Z") });
    const known = all.get("manila")?.slice(0, 60) ?? [];
    const told = (past: Past[]) =>
      past.flatMap((one) => one.introductions.map(({ id, responder, state }) => [id, responder, state]));
    expect(told(later)).toEqual(told(known));
  });

  it("shows at least half of the cells of the broad tables, with what noise does to them", async () => {
    const about = { homeOf: (id: string) => countries[id] };
    const needs = [...all].flatMap(([id, past]) =>
      past.map((one) => countedNeed(factsOf(one), { ...about, country: (countries[id] ?? "").slice(0, 2) })),
    );
    const tables = catalogue.tables.filter(({ level }) => level === "GROUP");
    const cells = await countCells({ tables }, [...needs, ...countedTeam()]);
    const chances = tableScales({ tables }).flatMap(({ offset, length, ...scale }, at) => {
      const spread = { ...scale, participants: demoOrganizations.length };
      const from = publishFrom(tables[at] ?? never(), { ...catalogue, participants: spread.participants });
      const tail = noiseTail(spread);
      const shown = (count: number) => (count < from ? tail(from - count) : 1 - tail(count - from + 1));
      return Array.from(cells.subarray(offset, offset + length), shown);
    });
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const spreadOf = Math.sqrt(chances.reduce((sum, chance) => sum + chance * (1 - chance), 0));
    expect(cells).toHaveLength(180);
    // Beyond three standard deviations: the demonstration is made anew everywhere, and has to show it every time.
    expect(expected - 3 * spreadOf).toBeGreaterThan(cells.length / 2);
  });

  it("goes unmet more often where few can help: in family matters more than in safety", () => {
    const shareOf = (prefix: string) => {
      const issues = pasts.flatMap((past) => factsOf(past).issues).filter(({ issue }) => issue.startsWith(prefix));
      return issues.filter(({ isUnmet }) => isUnmet).length / issues.length;
    };
    expect(shareOf("family-")).toBeGreaterThan(shareOf("safety-"));
  });
});
