import path from "node:path";
import { describeFinding } from "./finding.ts";
import { judgeFiles } from "./rules/judge-files.ts";
import { judgeMeasures, measureTree } from "./rules/tree-measures.ts";
import { readFiles } from "./source/read-files.ts";

const files = readFiles(path.resolve(import.meta.dirname, "../.."));
const measures = measureTree(files);
const findings = [...judgeFiles(files), ...judgeMeasures(measures)];
for (const finding of findings) console.log(describeFinding(finding));
console.log(
  `${measures.files} files of code, lines at the median ${measures.medianLines}, ` +
    `90th percentile ${measures.ninetiethLines}, longest ${measures.longestLines}`,
);
process.exitCode = findings.length > 0 ? 1 : 0;
