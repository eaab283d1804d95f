import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { cruiseTree } from "./arrows/cruise-tree.ts";
import { describeFinding } from "./finding.ts";
import { judgeFiles } from "./rules/judge-files.ts";
import { judgeMeasures, measureTree } from "./rules/tree-measures.ts";
import { readFiles } from "./source/read-files.ts";

const root = path.resolve(import.meta.dirname, "../..");

describe("this repository", () => {
  it("breaks no arrow", async () => {
    expect((await cruiseTree(root)).map(describeFinding)).toEqual([]);
  });

  it("breaks no rule over single files", () => {
    expect(judgeFiles(readFiles(root)).map(describeFinding)).toEqual([]);
  });

  it("keeps its files short", () => {
    expect(judgeMeasures(measureTree(readFiles(root))).map(describeFinding)).toEqual([]);
  });
});
