import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "@jest/globals";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import type { Evidence } from "./evidence.ts";
import { judgePromises, type SafetyPromise } from "./judge-promises.ts";
import { promises } from "./promises.ts";

const file = "test/trees.test.ts";
const planted: SafetyPromise = {
  number: 1,
  says: "Trees stand",
  proofs: [{ file, figures: ["storms"], caught: ["a tree without roots"] }],
  units: ["test/tr"],
};
const figure: Evidence = { promise: 1, kind: "figure", what: "storms", figure: "7 of 7", file };
const caught: Evidence = { promise: 1, kind: "caught", what: "a tree without roots", figure: "fell", file };
const judged = (evidence: readonly Evidence[], promise: SafetyPromise = planted, ran: string = file) =>
  judgePromises([promise], { passed: new Map([[ran, 3]]), evidence });

describe("the promises of a run", () => {
  it("are told with what was tried, what was caught, and how many tests passed", () => {
    const lines = [
      " 1  Trees stand",
      "      tried   storms: 7 of 7",
      "      caught  a tree without roots: fell",
      "      tests   test/tr: 3 passed",
    ];
    expect(judged([figure, caught])).toEqual({ lines, faults: [] });
  });

  it("fail when a figure is missing, or a violation was not caught", () => {
    expect(judged([caught]).faults).toEqual([`promise 1: no figure for "storms" (${file})`]);
    expect(judged([figure]).faults).toEqual([`promise 1: "a tree without roots" was not caught (${file})`]);
  });

  it("fail when a test shows what the list does not know", () => {
    const unknown = { ...figure, what: "floods" };
    expect(judged([figure, caught, unknown]).faults).toEqual([
      `promise 1 figure "floods" (${file}): shown, but not in the list of promises`,
    ]);
  });

  it("fail when one that holds now has nothing in the list that would prove it", () => {
    const bare = { ...planted, proofs: [{ file, figures: ["storms"] }] };
    expect(judged([figure], bare).faults).toEqual(["promise 1: no caught violation in the list"]);
    expect(judged([], { ...planted, proofs: [] }).faults).toHaveLength(2);
  });

  it("ask for nothing of a test file that did not run, nor of a feature that does not exist", () => {
    expect(judged([], planted, "test/other.test.ts").faults).toEqual([]);
    expect(judged([], { number: 2, says: "Seas part", waitsFor: "a sea" })).toEqual({
      lines: [" 2  Seas part", "      not yet: its feature is not built (a sea)"],
      faults: [],
    });
  });
});

describe("the list of promises", () => {
  it("holds all eighteen, and names files that exist", () => {
    expect(promises.map(({ number }) => number)).toEqual(Array.from({ length: 18 }, (_, at) => at + 1));
    const files = promises.flatMap((one) => ("proofs" in one ? one.proofs.map((proof) => proof.file) : []));
    expect(files.filter((one) => !existsSync(join(findRepositoryRoot(), one)))).toEqual([]);
  });
});
