import type { Figure } from "./figure.ts";

const heads = ["row", "value", "spread", "bar", "aim", ""];

/** The figures as a table for people, and below it what each was measured on. */
export function formatTable(figures: readonly Figure[]): string {
  const lines = [heads, ...figures.map(cellsOf)];
  const widths = heads.map((_, column) => Math.max(...lines.map((cells) => (cells[column] ?? "").length)));
  const table = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
  return [...table, "", ...figures.flatMap(conditionsOf)].join("\n");
}

function cellsOf({ row, value, unit, spread, bar, aim, met }: Figure): string[] {
  const plainUnit = unit.replace(" (more is better)", "");
  return [
    row,
    value === null ? "—" : `${value} ${plainUnit}`,
    spread === null ? "" : `${spread.low} – ${spread.high}`,
    limitOf(bar, unit),
    limitOf(aim, unit),
    met === null ? "" : met ? "met" : "MISSED",
  ];
}

function limitOf(limit: number | null, unit: string): string {
  if (limit === null) return "";
  return `${unit.includes("more is better") ? "≥" : "≤"} ${limit}`;
}

function conditionsOf({ row, conditions }: Figure): string[] {
  const told = Object.entries(conditions).map(([name, value]) => `${name}: ${value}`);
  return [row, `    ${told.join("; ")}`];
}
