import { describe, expect, it } from "@jest/globals";
import { shareFlight } from "#shared/http/share-flight.ts";

describe("a shared flight", () => {
  it("is one for all who ask while it is under way, and another afterwards", async () => {
    let count = 0;
    const ask = shareFlight(async () => {
      count += 1;
      return count;
    });
    expect(await Promise.all([ask(), ask(), ask()])).toEqual([1, 1, 1]);
    expect(await ask()).toBe(2);
  });

  it("fails for those who shared it, and not for whoever comes next", async () => {
    let isAway = true;
    const ask = shareFlight(async () => {
      if (isAway) throw new Error("away");
      return "here";
    });
    const answers = await Promise.allSettled([ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    isAway = false;
    expect(await ask()).toBe("here");
  });
});
