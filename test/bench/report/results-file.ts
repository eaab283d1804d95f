import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Figure } from "./figure.ts";

const figureForm = z.object({
  row: z.string(),
  value: z.number().nullable(),
  unit: z.string(),
  bar: z.number().nullable(),
  aim: z.number().nullable(),
  met: z.boolean().nullable(),
  spread: z.object({ low: z.number(), high: z.number() }).nullable(),
  conditions: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export const figuresForm = z.array(figureForm);

export function resultsPath(folder: string): string {
  return join(folder, "results.json");
}

/** What an earlier run wrote; nothing when there is none or it cannot be read. */
export function readResults(folder: string): Figure[] {
  try {
    return figuresForm.parse(JSON.parse(readFileSync(resultsPath(folder), "utf8")));
  } catch {
    return [];
  }
}

export function writeResults(folder: string, figures: readonly Figure[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(resultsPath(folder), `${JSON.stringify(figures, null, 2)}\n`);
}
