import type { Problem } from "#shared/errors/problem.ts";

/** A value read from what somebody gave, with everything that is wrong with it and everything worth a word. */
export type Checked<Value> = { value: Value; problems: Problem[]; warnings: Problem[] };

export function checked<Value>(value: Value, problems: Problem[] = [], warnings: Problem[] = []): Checked<Value> {
  return { value, problems, warnings };
}

/** Several checks as one: all their values, all their problems, all their warnings. */
export function mergeChecked<Value extends object>(parts: readonly Checked<Partial<Value>>[]): Checked<Partial<Value>> {
  const value: Partial<Value> = {};
  for (const part of parts) Object.assign(value, part.value);
  return {
    value,
    problems: parts.flatMap((part) => part.problems),
    warnings: parts.flatMap((part) => part.warnings),
  };
}

/** The last day that is over everywhere on Earth: a date up to it has passed wherever one is. `YYYY-MM-DD`. */
export function lastDayOver(now: Date): string {
  const dayMs = 24 * 60 * 60 * 1000;
  return new Date(now.getTime() - dayMs / 2 - dayMs).toISOString().slice(0, 10);
}
