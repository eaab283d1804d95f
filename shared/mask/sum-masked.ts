/**
 * The sum modulo 2^32, read as signed: the sum of what was masked once all of a round are there, and noise as long as
 * one is missing.
 * @throws RangeError when they are not of one length
 */
export function sumMasked(vectors: readonly Uint32Array[]): Int32Array {
  const [first] = vectors;
  if (first === undefined || vectors.some(({ length }) => length !== first.length)) {
    throw new RangeError("vectors of one length are summed");
  }
  const sum = new Int32Array(first.length);
  for (const vector of vectors) {
    for (const [at, word] of vector.entries()) sum[at] = (sum[at] ?? 0) + word;
  }
  return sum;
}
