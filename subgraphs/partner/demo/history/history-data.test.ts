import { describe, expect, it } from "@jest/globals";
import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { countCells } from "#shared/codes/statistics/count-cells.ts";
import type { IntroductionState } from "../../introduction/introduction.codes.ts";
import { moveIntroduction, moves } from "../../introduction/move-introduction.ts";
import { countedNeed } from "../../report/counted-needs.ts";
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

  it("fills half of the cells of the broad tables well above what noise hides", async () => {
    const about = { homeOf: (id: string) => countries[id] };
    const counted = [...all].flatMap(([id, past]) =>
      past.map((one) => countedNeed(factsOf(one), { ...about, country: (countries[id] ?? "").slice(0, 2) })),
    );
    const tables = catalogue.tables.filter(({ counts, level }) => counts === "NEED" && level === "GROUP");
    const cells = await countCells({ tables }, counted);
    expect(cells.filter((count) => count >= 20).length).toBeGreaterThan(cells.length / 2);
  });

  it("goes unmet more often where few can help: in family matters more than in safety", () => {
    const shareOf = (prefix: string) => {
      const issues = pasts.flatMap((past) => factsOf(past).issues).filter(({ issue }) => issue.startsWith(prefix));
      return issues.filter(({ isUnmet }) => isUnmet).length / issues.length;
    };
    expect(shareOf("family-")).toBeGreaterThan(shareOf("safety-"));
  });
});
