import { type RankVerdict, signedRank } from "./signed-rank.ts";

/** A question about a forbidden row or about one that is not there. */
export type TimedAsk = (id: string) => Promise<unknown>;

export type TimedPairs = { ask: TimedAsk; forbidden: readonly string[]; absent: readonly string[]; pairs: number };

const warming = 100;

/** Asks for a forbidden and for an absent row in turn, by chance either first, and ranks how their times differ. */
export async function timePairs({ ask, forbidden, absent, pairs }: TimedPairs): Promise<RankVerdict> {
  const differences: number[] = [];
  for (let at = -warming; at < pairs; at++) {
    const [there, gone] = [forbidden.at(at % forbidden.length) ?? "", absent.at(at % absent.length) ?? ""];
    const isFirst = Math.random() < 0.5;
    const first = await timeOf(ask, isFirst ? there : gone);
    const second = await timeOf(ask, isFirst ? gone : there);
    if (at >= 0) differences.push(isFirst ? first - second : second - first);
  }
  return signedRank(differences);
}

async function timeOf(ask: TimedAsk, id: string): Promise<number> {
  const startedMs = performance.now();
  await ask(id);
  return performance.now() - startedMs;
}

/** Whether the times tell which is which: not by chance, and by more than nothing. */
export function tells({ p, effect }: RankVerdict): boolean {
  return p < 1e-4 && Math.abs(effect) > 0.1;
}
