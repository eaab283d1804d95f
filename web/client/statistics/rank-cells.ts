/** A place in a ranking; `isShared`: nobody can tell some other cell of the same place from it. */
export type Rank = { place: number; isShared: boolean };

export type RankedCell = { low: number | null; high: number | null };

/**
 * The places of cells that come the largest first: one more than there are cells that are surely larger, whose ranges
 * lie wholly above. Where ranges overlap nothing is ranked: such cells share a place. What is not published has none.
 * As long as there may be more cells, those that have the last one's place may share it.
 */
export function rankCells(cells: readonly RankedCell[], { hasMore }: { hasMore: boolean }): (Rank | undefined)[] {
  const places = cells.map(({ high }) =>
    high === null ? undefined : cells.filter(({ low }) => low !== null && low > high).length + 1,
  );
  return places.map((place, at) => {
    if (place === undefined) return undefined;
    const isOpen = hasMore && place === places.at(-1);
    return { place, isShared: isOpen || places.some((other, index) => other === place && index !== at) };
  });
}
