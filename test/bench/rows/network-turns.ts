import type { Bench } from "../bench.ts";
import type { Turns } from "../measure/take-turns.ts";

/** A whole network is slower than an index, and Linux counts CPU time in steps of 10 ms: rounds are longer. */
export function networkTurns({ isQuick, rounds }: Bench): Turns {
  return { rounds, roundMs: isQuick ? 1_500 : 5_000, warmUpMs: isQuick ? 2_000 : 6_000 };
}
