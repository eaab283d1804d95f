import { existsSync } from "node:fs";
import path from "node:path";
import { cruise, type IViolation } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import { compareText, type Finding } from "../finding.ts";

const configuration = path.resolve(import.meta.dirname, "../../../.dependency-cruiser.mjs");
const folders = ["bin", "gateway", "shared", "subgraphs", "test", "tools", "web"];

/** The names of all arrow rules, so that a test can ask for a planted violation of each. */
export async function arrowNames(): Promise<readonly string[]> {
  const { ruleSet } = await extractOptions(configuration);
  return (ruleSet?.forbidden ?? []).map(({ name }) => name ?? "unnamed");
}

function sentenceOf({ type, to, cycle }: IViolation): string {
  if (type === "module") return "imports nothing, and nobody imports it";
  return cycle ? `imports in a circle: ${cycle.map(({ name }) => name).join(" → ")}` : `imports ${to}`;
}

/** What the repository's own arrows say about the tree at `root`. Paths in the findings are relative to it. */
export async function cruiseTree(root: string): Promise<readonly Finding[]> {
  const options = await extractOptions(configuration);
  const present = folders.filter((folder) => existsSync(path.join(root, folder)));
  // No `bustTheCache`: it makes a new resolver for every import, and takes three times as long. Trees lie apart.
  const resolving = { ...options.enhancedResolveOptions };
  const { output } = await cruise(present, { ...options, validate: true, baseDir: root }, resolving);
  if (typeof output === "string") throw new Error(`dependency-cruiser answered with text:\n${output}`);
  return output.summary.violations
    .map((violation) => ({ rule: violation.rule.name, file: violation.from, message: sentenceOf(violation) }))
    .sort((a, b) => compareText(`${a.file} ${a.rule}`, `${b.file} ${b.rule}`));
}
