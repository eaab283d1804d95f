import { appendFileSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What a test has shown of a promise: a figure, or a planted violation that it caught. Imports nothing of ours: Jest's reporter loads it too. */
export type Evidence = { promise: number; kind: "figure" | "caught"; what: string; figure: string; file: string };

const fileName = "evidence.jsonl";

/** One line for each, in the folder that a run's workers share. */
export function noteEvidence(folder: string, evidence: Evidence): void {
  appendFileSync(join(folder, fileName), `${JSON.stringify(evidence)}\n`);
}

/** All that this run has shown so far, as it stands in the file; its form is judged by whoever reads it. */
export function readEvidence(folder: string): unknown[] {
  try {
    const lines = readFileSync(join(folder, fileName), "utf8").trim().split("\n");
    return lines.map((line): unknown => JSON.parse(line));
  } catch {
    return [];
  }
}
