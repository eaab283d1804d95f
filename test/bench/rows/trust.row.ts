import type { Bench, Row } from "../bench.ts";
import { assertSame } from "../measure/assert-same.ts";
import { takeTurns } from "../measure/take-turns.ts";
import { type BenchNetwork, withNetwork } from "../network/bench-network.ts";
import { networkSize } from "../network/bench-organizations.ts";
import { postAsylumNeed, readScreen, screenQuery, withoutNeedIds } from "../network/screen.ts";
import { warmScreen } from "../network/warm-screen.ts";
import { type Figure, figureOf, median, rounded } from "../report/figure.ts";
import { networkTurns } from "./network-turns.ts";

const row = "trust";

/** The same question in two whole constellations side by side, one of which believes everything. */
export const trust: Row = {
  name: row,
  run: (bench) => {
    const organizations = networkSize(bench.isQuick);
    return withNetwork(bench, { organizations, isTrusted: true }, (trusting) =>
      withNetwork(bench, { organizations, isTrusted: false }, (believing) => compare(bench, trusting, believing)),
    );
  },
};

async function compare(bench: Bench, trusting: BenchNetwork, believing: BenchNetwork): Promise<Figure[]> {
  const [withTrust, without] = [await sideOf("with trust", trusting), await sideOf("without", believing)];
  const shown = await warmScreen(trusting.asker, withTrust.need);
  const other = await warmScreen(believing.asker, without.need);
  assertSame(row, withoutNeedIds(shown), withoutNeedIds(other));
  const [ours, theirs] = await takeTurns([withTrust, without], networkTurns(bench));
  if (!ours || !theirs) throw new RangeError("two sides were measured");
  const shares = ours.cpuMs.map((cpuMs, round) => (100 * (cpuMs - (theirs.cpuMs[round] ?? 0))) / cpuMs);
  const conditions = {
    organizations: networkSize(bench.isQuick),
    answering: readScreen(shown).size,
    cpuMs: `${rounded(median(ours.cpuMs))} and ${rounded(median(theirs.cpuMs))}, all processes and their database`,
    wallMs: `${rounded(median(ours.wallMs))} and ${rounded(median(theirs.wallMs))}`,
    sameAnswers: "the whole screen",
  };
  return [figureOf({ row, unit: "%", rounds: shares, bar: { atMost: 30 }, aim: { atMost: 10 }, conditions })];
}

async function sideOf(name: string, { asker, cpuMs }: BenchNetwork) {
  const need = await postAsylumNeed(asker);
  return { name, need, prepare: asker.prepare, ask: () => asker.ask(screenQuery, { need }), cpuMs };
}
