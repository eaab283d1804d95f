/** A place in a ranking; `isShared`: others have the same number and so the same place. */
export type Rank = { place: number; isShared: boolean };

/**
 * The places of cells that come the largest first. Cells with one number share one place, and the next comes after all
 * of them; what is not published has none. As long as there may be more cells of the last number, theirs is not known.
 */
export function rankCells(values: readonly (number | null)[], { hasMore }: { hasMore: boolean }): (Rank | undefined)[] {
  const last = values.at(-1);
  return values.map((value) => {
    if (value === null || (hasMore && value === last)) return undefined;
    const place = values.filter((other) => other !== null && other > value).length + 1;
    return { place, isShared: values.filter((other) => other === value).length > 1 };
  });
}
