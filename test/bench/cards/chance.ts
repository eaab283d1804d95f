/** Numbers that look random and are the same on every run (mulberry32). */
export type Chance = {
  /** From 0 up to, but not including, 1. */
  next(): number;
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number;
  /** True with this probability. */
  is(probability: number): boolean;
};

export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return { next, below: (end) => Math.floor(next() * end), is: (probability) => next() < probability };
}

/** Things with unequal chances: `draw` finds one by a number from 0 to 1. */
export type Lottery<Thing> = { draw(at: number): Thing };

/** @param entries at least one thing, each with its weight */
export function createLottery<Thing>(entries: readonly (readonly [thing: Thing, weight: number])[]): Lottery<Thing> {
  const [first] = entries;
  if (!first) throw new RangeError("a lottery needs something to draw");
  const ends = new Float64Array(entries.length);
  let total = 0;
  for (const [at, [, weight]] of entries.entries()) {
    total += weight;
    ends[at] = total;
  }
  return { draw: (at) => entries[firstAbove(ends, at * total)]?.[0] ?? first[0] };
}

function firstAbove(ends: Float64Array, value: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ends[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
