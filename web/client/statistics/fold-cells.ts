/** Of cells without a number, as many are listed, so that it is seen that there are such. */
const listedWithout = 5;

type Folding = { value: number | null };

/** Every cell with a number, and the first few without: `folded` are the others. Their order stays. */
export function foldCells<Cell extends Folding>(cells: readonly Cell[]): { listed: readonly Cell[]; folded: number } {
  const few = new Set(cells.filter(({ value }) => value === null).slice(0, listedWithout));
  const listed = cells.filter((cell) => cell.value !== null || few.has(cell));
  return { listed, folded: cells.length - listed.length };
}
