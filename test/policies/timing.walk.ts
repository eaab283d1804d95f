import { beforeAll, describe, expect, it } from "@jest/globals";
import { sampleSize } from "../sample-size.ts";
import { type TimedPairs, tells, timePairs } from "./time-pairs.ts";
import { type TimedRow, timedRows } from "./timed-rows.ts";
import { walkedNetwork } from "./walked-network.ts";

const pairs = sampleSize({ sample: 200, whole: 2_000 });

/** Once more when it tells: a laden machine may have had its moods. */
async function tellTwice(timed: TimedPairs): Promise<boolean> {
  const first = await timePairs(timed);
  const verdict = tells(first) ? await timePairs(timed) : first;
  console.info(`${timed.pairs} pairs: p = ${verdict.p.toExponential(1)}, effect ${verdict.effect.toFixed(3)}`);
  return tells(verdict);
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
      expect(row && (await tellTwice({ ...row, pairs }))).toBe(false);
    },
    sampleSize({ sample: 60_000, whole: 400_000 }),
  );
});
