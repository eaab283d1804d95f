import { describe, expect, it } from "@jest/globals";
import { clockHint } from "./clock-hint.ts";

const answerAt = (serverTime: string) =>
  JSON.stringify({ errors: [{ extensions: { code: "CLOCK_SKEW", serverTime } }] });
const now = new Date("2030-01-01T00:02:00Z");

describe("the hint about a clock", () => {
  it("says how far it is off, and which way", () => {
    expect(clockHint(answerAt("2030-01-01T00:00:00.000Z"), now)).toContain("120 s ahead of");
    expect(clockHint(answerAt("2030-01-01T00:03:00.000Z"), now)).toContain("60 s behind");
  });

  it("is silent when the clock is right, or was not the reason", () => {
    expect(clockHint(answerAt("2030-01-01T00:01:57.000Z"), now)).toBeUndefined();
    for (const text of ["", "{}", '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}]}']) {
      expect(clockHint(text, now)).toBeUndefined();
    }
  });
});
