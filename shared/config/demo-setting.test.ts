import { describe, expect, it } from "@jest/globals";
import { readDemo } from "#shared/config/demo-setting.ts";

describe("readDemo", () => {
  it("is what it says in development", () => {
    expect(readDemo({ ALIGHT_DEMO: "on", ALIGHT_ENVIRONMENT: "development" })).toBe(true);
    expect(readDemo({ ALIGHT_DEMO: "off", ALIGHT_ENVIRONMENT: "development" })).toBe(false);
  });

  it("refuses to start where real people sign in", () => {
    expect(() => readDemo({ ALIGHT_DEMO: "on", ALIGHT_ENVIRONMENT: "production" })).toThrow("Leave it off");
    expect(readDemo({ ALIGHT_DEMO: "off", ALIGHT_ENVIRONMENT: "production" })).toBe(false);
  });
});
