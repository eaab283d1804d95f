const bytesOfCell = 4;

/** Signed cells as they are stored: four bytes each, little endian. */
export function writeCells(cells: Int32Array): Buffer {
  const bytes = Buffer.alloc(cells.length * bytesOfCell);
  for (const [at, value] of cells.entries()) bytes.writeInt32LE(value, at * bytesOfCell);
  return bytes;
}

export function readCells(bytes: Buffer): Int32Array {
  const count = bytes.length / bytesOfCell;
  return Int32Array.from({ length: count }, (_, at) => bytes.readInt32LE(at * bytesOfCell));
}
