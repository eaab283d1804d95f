import { existsSync } from "node:fs";
import { describe, expect, it } from "@jest/globals";
import { builtPrograms } from "./lay-foundations.ts";
import { findRepositoryRoot } from "./repository-root.ts";

describe("what the launcher starts", () => {
  const { verify, ...programs } = builtPrograms(findRepositoryRoot());
  const paths = [...Object.values(programs), ...Object.values(verify)];

  it("is put together by every build", () => {
    expect(paths.filter((path) => !existsSync(path))).toEqual([]);
    expect(paths.length).toBeGreaterThan(8);
  });

  it("would be missed if it were not: a program that no build knows is not there", () => {
    expect(existsSync(programs.partner.replace("main.js", "other-main.js"))).toBe(false);
  });
});
