import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { reportCaught, reportFigure } from "../../../test/promises/report-figure.ts";
import { sampleSize } from "../../../test/sample-size.ts";
import { careless, everyRule, type Hand, handed } from "./hand-out.fixture.ts";
import { type Step, shortWalks, step } from "./section-step.fixture.ts";
import { openWalkers, SectionWalk, type Walkers } from "./section-walk.fixture.ts";

describe("no section moves outside of a living permission", () => {
  let walkers: Walkers;
  beforeAll(async () => {
    walkers = await openWalkers();
  }, 120_000);
  afterAll(() => walkers.desk.close());

  const walks = (hand: Hand, numRuns: number) =>
    fc.check(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 9 }), async (steps) => {
        const walk = await SectionWalk.begin(walkers, hand);
        for (const one of steps) {
          await walk.take(one);
          expect(await walk.differences()).toEqual([]);
        }
      }),
      { numRuns, seed: 15, endOnFailure: true, examples: shortWalks.map((one): [Step[]] => [[...one]]) },
    );

  it("whatever is allowed, sealed, taken back, stopped, ended or runs out, and in whatever order", async () => {
    const count = sampleSize({ sample: 12, whole: 1_000 });
    const result = await walks(handed, count);
    expect(result.errorInstance ?? result.counterexample).toBeNull();
    const tried = "random walks with sealed sections, handed out and refused";
    reportFigure(
      15,
      tried,
      `${count} walks, ${walkers.asked.handed} sections handed out of ${walkers.asked.times} asked for: 0 beyond what was said`,
    );
  }, 3_600_000);

  it("and of the partners below each knows every rule but one", async () => {
    expect(await walks(everyRule, 6)).toMatchObject({ failed: false });
  }, 120_000);

  it.each(Object.keys(careless))(
    "and a partner that hands out sections and forgets %s is found out",
    async (what) => {
      const { failed, numRuns } = await walks(careless[what] ?? handed, 60);
      expect(failed).toBe(true);
      reportCaught(15, `a partner that hands out sections and forgets ${what}`, `in walk ${numRuns}`);
    },
    120_000,
  );
});
