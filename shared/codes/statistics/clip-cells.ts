import { hash } from "node:crypto";

const digestWords = 8;

/**
 * At most `bound` of the cells, for sensitivity: which ones stay is a matter of a digest of the seed (a shuffle by
 * Fisher and Yates that stops early), so that it is the same whenever the same is counted, and no code is preferred.
 */
export function clipCells(cells: readonly number[], bound: number, seed: string): readonly number[] {
  if (cells.length <= bound) return cells;
  const shuffled = [...cells].sort((one, other) => one - other);
  for (let at = 0; at < bound; at += 1) {
    const digest = hash("sha256", `${seed} ${Math.floor(at / digestWords)}`, "buffer");
    const other = at + (digest.readUInt32LE((at % digestWords) * 4) % (shuffled.length - at));
    const [taken, left] = [shuffled[other] ?? 0, shuffled[at] ?? 0];
    shuffled[at] = taken;
    shuffled[other] = left;
  }
  return shuffled.slice(0, bound);
}
