import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { signedRank } from "./signed-rank.ts";

describe("the rank test on pairs", () => {
  it("agrees with a worked example", () => {
    const differences = [8, 2, -3, 4, 5, -1, 7, 9, 6, 10];
    expect(signedRank(differences).effect).toBeCloseTo((2 * 51 - 55) / 55);
    expect(signedRank(differences).p).toBeCloseTo(0.0166, 3);
  });

  it("finds a small shift in two hundred noisy pairs", () => {
    const noise = Array.from({ length: 200 }, (_, at) => Math.sin(at * 7.3) * 0.5 + 0.3);
    expect(signedRank(noise)).toMatchObject({ p: expect.any(Number) });
    expect(signedRank(noise).p).toBeLessThan(1e-4);
    expect(signedRank(noise).effect).toBeGreaterThan(0.1);
  });

  it("takes the sides alike", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: 1, maxLength: 60 }), (pairs) => {
        const [one, other] = [signedRank(pairs), signedRank(pairs.map((difference) => -difference))];
        expect(one.effect).toBeCloseTo(-other.effect);
        expect(one.p).toBeCloseTo(other.p);
      }),
    );
  });
});
