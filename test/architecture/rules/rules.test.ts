import { describe, expect, it } from "@jest/globals";
import { parseFile } from "../source/source-file.ts";
import { judgeFiles } from "./judge-files.ts";
import { healthyFiles, plantedFiles } from "./planted-files.ts";
import { syntaxRules, textRules } from "./rules.ts";
import { judgeMeasures, measureTree } from "./tree-measures.ts";
import { wordsOfName } from "./words-of-name.ts";

describe("the rules over single files", () => {
  it.each(plantedFiles)("$rule: notices $text in $path", ({ rule, path, text }) => {
    expect(new Set(judgeFiles([{ path, text }]).map((finding) => finding.rule))).toEqual(new Set([rule]));
  });

  it("let everything else pass", () => {
    expect(judgeFiles(healthyFiles)).toEqual([]);
  });

  it("each have a planted violation", () => {
    const names = [...textRules, ...syntaxRules].map(({ name }) => name);
    expect(new Set(plantedFiles.map(({ rule }) => rule))).toEqual(new Set(names));
  });

  it("tell a file that cannot be parsed", () => {
    expect(judgeFiles([{ path: "gateway/split.ts", text: "export const = ;" }])).toMatchObject([{ rule: "syntax" }]);
  });

  it("count lines after letters that take several bytes", () => {
    const text = "// पीडित\n// é\nexport const a = 1;\n\nexport const b: any = 1;\n";
    expect(judgeFiles([{ path: "gateway/split.ts", text }])).toMatchObject([{ rule: "no-any", line: 5 }]);
  });

  it("read a file that begins with a line for the shell", () => {
    expect(
      parseFile({ path: "bin/go.mjs", text: "#!/usr/bin/env node\nexport const a = 1;\n" }).statements,
    ).toHaveLength(1);
  });
});

describe("the measures of the tree", () => {
  const file = (lines: number, at: number) => ({ path: `gateway/a${at}.ts`, text: "// why\n".repeat(lines) });

  it("leave tests and migrations out", () => {
    const files = [file(10, 1), { path: "gateway/a.test.ts", text: "" }, { path: "a/migrations/b.ts", text: "" }];
    expect(measureTree(files)).toEqual({ files: 1, medianLines: 10, ninetiethLines: 10, longestLines: 10 });
  });

  it("notice when the median file is long", () => {
    expect(judgeMeasures(measureTree([61, 61, 10].map(file)))).toMatchObject([{ rule: "tree-measures" }]);
  });

  it("notice when one file in ten is very long", () => {
    const lengths = [...Array.from({ length: 8 }, () => 10), 201, 201];
    expect(judgeMeasures(measureTree(lengths.map(file)))).toMatchObject([{ rule: "tree-measures" }]);
  });

  it("let short files pass", () => {
    expect(judgeMeasures(measureTree([60, 60, 200].map(file)))).toEqual([]);
  });
});

describe("the words of a name", () => {
  it.each([
    ["openNeedsOf", "open-need-of"],
    ["OPPORTUNITY_STATE", "opportunity-state"],
    ["HTTPCardURL", "http-card-url"],
    ["isNeeded", "is-needed"],
  ])("of %s are %s", (name, words) => {
    expect(wordsOfName(name)).toBe(words);
  });
});
