import type { Finding } from "../finding.ts";
import { isCode, isTest, type SourceFile } from "../source/source-file.ts";
import { countLines, isGenerated } from "./file-length.rule.ts";

const maxMedianLines = 60;
const maxNinetiethLines = 200;

export interface TreeMeasures {
  readonly files: number;
  readonly medianLines: number;
  readonly ninetiethLines: number;
  readonly longestLines: number;
}

/** How long the files of code are; tests and what the ORM writes do not count. */
export function measureTree(files: readonly SourceFile[]): TreeMeasures {
  const lengths = files
    .filter(({ path }) => isCode(path) && !isTest(path) && !isGenerated(path))
    .map(({ text }) => countLines(text))
    .sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  return { files: lengths.length, medianLines: at(0.5), ninetiethLines: at(0.9), longestLines: at(1) };
}

export function judgeMeasures({ medianLines, ninetiethLines }: TreeMeasures): readonly Finding[] {
  const rule = "tree-measures";
  const file = ".";
  return [
    ...(medianLines > maxMedianLines
      ? [{ rule, file, message: `the median file has ${medianLines} lines; at most ${maxMedianLines}` }]
      : []),
    ...(ninetiethLines > maxNinetiethLines
      ? [{ rule, file, message: `one file in ten has over ${ninetiethLines} lines; at most ${maxNinetiethLines}` }]
      : []),
  ];
}
