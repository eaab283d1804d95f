/**
 * The places among the shown cells that a cell can have: the largest is first. `last` is undefined as long as cells that
 * were not read yet could be larger.
 */
export type Places = { first: number; last: number | undefined };

export type PlacedCell = { low: number | null; high: number | null };

/**
 * For each of these cells, the largest value first, the places that the intervals leave open: so many lie surely above
 * it, and so many may. Whenever every interval holds, its true place is one of them. What is not published has none.
 */
export function placeCells(cells: readonly PlacedCell[], { hasMore }: { hasMore: boolean }): (Places | undefined)[] {
  const end = cells.at(-1);
  return cells.map(({ low, high }) => {
    if (low === null || high === null) return undefined;
    const surelyAbove = cells.filter((other) => other.low !== null && other.low > high).length;
    const notBelow = cells.filter((other) => other.high !== null && other.high >= low).length;
    // What comes later is no larger than the last one, and every interval of a table is as wide.
    const isOpen = hasMore && end !== undefined && end.high !== null && end.high >= low;
    return { first: surelyAbove + 1, last: isOpen ? undefined : notBelow };
  });
}
