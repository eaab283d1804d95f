import type { PublishedDeclaration, PublishedTable } from "./published-table.ts";

/**
 * A table of a year to date: cell by cell the sum of what its quarters published, so that there is nothing in it to be
 * told apart from them. A cell that one of the quarters does not tell is not told: with it, the others would give it
 * away. The interval is the sum of theirs, which is wider than it need be, never narrower: the noise of each is
 * symmetric and log-concave. `undefined` where the quarters do not have the same cells.
 */
export function sumQuarters(quarters: readonly PublishedTable[]): PublishedTable | undefined {
  const [first, ...others] = quarters;
  if (!first || others.some(({ declaration }) => !isSame(declaration, first.declaration))) return undefined;
  const halfWidth = sumOf(quarters.map(({ declaration }) => declaration.halfWidth));
  const threshold = Math.max(...quarters.map(({ declaration }) => declaration.threshold));
  const cells = first.cells.map((_, at) => {
    const kept = quarters.map((quarter) => quarter.cells[at] ?? Number.NaN);
    return kept.every((value) => value >= 0) ? sumOf(kept) : Math.max(...kept.filter((value) => value < 0));
  });
  return { declaration: { ...first.declaration, threshold, halfWidth }, cells };
}

function isSame(one: PublishedDeclaration, other: PublishedDeclaration): boolean {
  const cells = ({ name, unit, bound, dimensions }: PublishedDeclaration) =>
    JSON.stringify([name, unit, bound, dimensions.map((dimension) => [dimension.name, dimension.codes])]);
  return cells(one) === cells(other);
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
