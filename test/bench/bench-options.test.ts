import { describe, expect, it } from "@jest/globals";
import { readBenchOptions } from "./bench-options.ts";

describe("the bench's options", () => {
  it("ask for at least five rounds", () => {
    expect(() => readBenchOptions(["--rounds", "4"], {})).toThrow("--rounds must be a whole number from 5 to 99.");
  });

  it("take a profiled row for the only one", () => {
    expect(readBenchOptions(["--profile", "match wide"], {}).rows).toEqual(["match wide"]);
  });
});
