import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { sampleSize } from "../../../test/sample-size.ts";
import { issuesToShow } from "./issues-to-show.ts";
import { pickCandidates } from "./pick-candidates.ts";

const runs = { numRuns: sampleSize({ sample: 500, whole: 5_000 }) };

const world = fc
  .uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { minLength: 1, maxLength: 12 })
  .chain((all) =>
    fc.record({
      all: fc.constant(all),
      sought: fc.subarray(all),
      candidates: fc.array(fc.record({ issues: fc.subarray(all), score: fc.integer({ min: 0, max: 2_000 }) }), {
        maxLength: 40,
      }),
      unserved: fc.subarray(all),
      room: fc.integer({ min: 0, max: 5 }),
    }),
  )
  .map(({ candidates, ...rest }) => ({
    ...rest,
    candidates: candidates.map((one, at) => ({ ...one, responder: `home~${at}` })),
  }));

describe("what a responder is shown of a need", () => {
  it("is only what fits them and is looked for, and never the whole of several issues", () => {
    fc.assert(
      fc.property(world, ({ all, sought, candidates, unserved, room }) => {
        const { picked } = pickCandidates(candidates, {
          issues: { all, sought },
          timesShown: new Map(),
          unserved: new Set(unserved),
          room,
          full: new Set(),
          toldLately: new Map(),
        });
        expect(picked.length).toBeLessThanOrEqual(room);
        expect(new Set(picked.map(({ responder }) => responder)).size).toBe(picked.length);
        for (const { responder, issues } of picked) {
          const fitting = candidates.find((one) => one.responder === responder)?.issues ?? [];
          expect(issues.length).toBeGreaterThan(0);
          expect(issues.every((id) => fitting.includes(id) && sought.includes(id))).toBe(true);
          expect(all.length > 1 && issues.length === all.length).toBe(false);
        }
      }),
      runs,
    );
  });

  it("leaves somebody out only when there is nothing that fits them, or no room", () => {
    fc.assert(
      fc.property(world, ({ all, sought, candidates }) => {
        const fit = candidates.filter(({ issues }) => issues.some((id) => sought.includes(id)));
        const { picked } = pickCandidates(candidates, {
          issues: { all, sought },
          timesShown: new Map(),
          unserved: new Set(),
          room: 100,
          full: new Set(),
          toldLately: new Map(),
        });
        expect(picked.map(({ responder }) => responder)).toEqual(fit.map(({ responder }) => responder));
      }),
      runs,
    );
  });

  it("leaves out of the whole what was shown most often", () => {
    const issues = { all: ["a", "b", "c"], sought: ["a", "b", "c"] };
    expect(issuesToShow(issues, ["a", "b", "c"], new Map())).toEqual(["a", "b"]);
    expect(
      issuesToShow(
        issues,
        ["a", "b", "c"],
        new Map([
          ["a", 1],
          ["b", 1],
        ]),
      ),
    ).toEqual(["a", "c"]);
    expect(issuesToShow({ all: ["a"], sought: ["a"] }, ["a"], new Map())).toEqual(["a"]);
    expect(issuesToShow({ all: ["a", "b"], sought: ["a"] }, ["a", "b"], new Map())).toEqual(["a"]);
  });

  it("is told to an organization no more often in a day than its share", () => {
    const candidates = Array.from({ length: 3 }, (_, at) => ({
      responder: `bucharest~0b6f9a52-3c1e-4f7a-9d2b-5e8c7a1f4d6${at}`,
      score: 1,
      issues: ["a"],
    }));
    const picking = {
      issues: { all: ["a"], sought: ["a"] },
      timesShown: new Map(),
      unserved: new Set<string>(),
      room: 5,
      full: new Set<string>(),
    };
    const held = pickCandidates(candidates, { ...picking, toldLately: new Map([["bucharest", 998]]) });
    expect([held.picked.length, held.isHeldUp]).toEqual([2, true]);
    const full = pickCandidates(candidates, { ...picking, full: new Set(["bucharest"]), toldLately: new Map() });
    expect([full.picked.length, full.isHeldUp]).toEqual([0, true]);
  });
});
