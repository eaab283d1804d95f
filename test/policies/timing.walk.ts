import { beforeAll, describe, expect, it } from "@jest/globals";
import { reportFigure } from "../promises/report-figure.ts";
import { sampleSize } from "../sample-size.ts";
import type { RankVerdict } from "./signed-rank.ts";
import { type TimedPairs, tells, timePairs } from "./time-pairs.ts";
import { type TimedRow, timedRows } from "./timed-rows.ts";
import { walkedNetwork } from "./walked-network.ts";

const pairs = sampleSize({ sample: 200, whole: 2_000 });

/** Once more when it tells: a laden machine may have had its moods. */
async function timeTwice(timed: TimedPairs): Promise<RankVerdict> {
  const first = await timePairs(timed);
  return tells(first) ? timePairs(timed) : first;
}

describe("the time of a refusal", () => {
  let rows: Readonly<Record<string, TimedRow>>;
  beforeAll(async () => {
    rows = await timedRows(walkedNetwork().cast);
  }, 30_000);

  it.each(["a draft", "a draft as an entity", "a need", "a person as an entity"])(
    "does not tell %s from what is not there",
    async (name) => {
      const row = rows[name];
      expect(row?.forbidden.length).toBeGreaterThan(0);
      const verdict = row && (await timeTwice({ ...row, pairs }));
      expect(verdict && tells(verdict)).toBe(false);
      const { p = 0, effect = 1 } = verdict ?? {};
      const told = `${pairs} pairs: p = ${p.toPrecision(2)}, effect ${effect.toFixed(3)}`;
      reportFigure(2, `the time of a refusal: ${name} or nothing`, told);
    },
    sampleSize({ sample: 60_000, whole: 400_000 }),
  );
});
