import path from "node:path";
import { cruiseTree } from "./arrows/cruise-tree.ts";
import { describeFinding } from "./finding.ts";

const findings = await cruiseTree(path.resolve(import.meta.dirname, "../.."));
for (const finding of findings) console.log(describeFinding(finding));
process.exitCode = findings.length > 0 ? 1 : 0;
