import type { Bench } from "../bench.ts";
import type { Turns } from "../measure/take-turns.ts";

/**
 * A whole network is slower than an index, and Linux counts CPU time in steps of 10 ms: rounds are longer. Twenty
 * processes share two cores, so each sees few questions a second, and needs some thousand until its code is compiled;
 * the one server it is compared with is there after seconds. Both are asked until they are: services run for weeks.
 */
export function networkTurns({ isQuick, rounds }: Bench): Turns {
  return { rounds, roundMs: isQuick ? 1_500 : 5_000, warmUpMs: isQuick ? 10_000 : 120_000, warmUpAsks: 2_500 };
}

/** Where only the gateway's own process is measured: every question passes through it, so it is warm much sooner. */
export function gatewayTurns({ isQuick, rounds }: Bench): Turns {
  return { rounds, roundMs: isQuick ? 1_500 : 5_000, warmUpMs: isQuick ? 4_000 : 20_000 };
}
