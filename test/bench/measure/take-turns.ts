import { median } from "../report/figure.ts";

/** One of those that are compared. */
export type Side = {
  name: string;
  /** What an ask needs and is not measured. */
  prepare?: () => Promise<void>;
  /** Asks once, and resolves when the whole answer is there. */
  ask(): Promise<unknown> | unknown;
  /** CPU time in milliseconds that the processes under test have used so far. */
  cpuMs(): number;
};

export type SideRounds = {
  name: string;
  /** Per round: the median wall time of an ask, in milliseconds. */
  wallMs: number[];
  /** Per round: CPU time per ask, in milliseconds. */
  cpuMs: number[];
  asksPerRound: number;
};

export type Turns = {
  rounds: number;
  /** How long a side is asked in each round. */
  roundMs: number;
  /** A side is warm after this time, or after so many asks: then even rarely called code is compiled. */
  warmUpMs: number;
  warmUpAsks?: number;
};

/**
 * Asks every side in every round, in turns: whatever else the machine does meets all of them. The order is reversed
 * from round to round, so that nobody always comes after the same.
 */
export async function takeTurns(sides: readonly Side[], turns: Turns): Promise<SideRounds[]> {
  const measured: SideRounds[] = [];
  for (const side of sides) {
    measured.push({ name: side.name, wallMs: [], cpuMs: [], asksPerRound: await askCount(side, turns) });
  }
  for (let round = 0; round < turns.rounds; round += 1) {
    const order = sides.map((side, at) => ({ side, rounds: measured[at] }));
    for (const { side, rounds } of round % 2 === 0 ? order : order.reverse()) {
      if (rounds) await runRound(side, rounds);
    }
  }
  return measured;
}

async function runRound(side: Side, rounds: SideRounds): Promise<void> {
  const walls: number[] = [];
  const startedCpuMs = side.cpuMs();
  for (let ask = 0; ask < rounds.asksPerRound; ask += 1) walls.push(await askOnce(side));
  rounds.wallMs.push(median(walls));
  rounds.cpuMs.push((side.cpuMs() - startedCpuMs) / rounds.asksPerRound);
}

/** Asks until the code is compiled and the caches are warm; then how many asks fill a round. */
async function askCount(side: Side, { roundMs, warmUpMs, warmUpAsks }: Turns): Promise<number> {
  const walls: number[] = [];
  const startedMs = performance.now();
  const isWarm = () => walls.length >= (warmUpAsks ?? Number.POSITIVE_INFINITY);
  while (walls.length < 5 || (performance.now() - startedMs < warmUpMs && !isWarm())) {
    walls.push(await askOnce(side));
  }
  const typicalMs = median(walls.slice(walls.length >> 1));
  return Math.min(Math.max(Math.ceil(roundMs / typicalMs), 5), 2_000);
}

async function askOnce(side: Side): Promise<number> {
  await side.prepare?.();
  const startedMs = performance.now();
  await side.ask();
  return performance.now() - startedMs;
}

/** Round by round: the first side's share of the second's. */
export function ratios(ours: readonly number[], theirs: readonly number[]): number[] {
  return ours.map((value, round) => value / (theirs[round] ?? Number.NaN));
}
