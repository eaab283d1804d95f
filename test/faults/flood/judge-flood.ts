import type { LoadReport } from "./load-order.ts";

export type Flooded = {
  /** At the usual load, before and after; what the machine gave at about the time of the flood. */
  before: LoadReport;
  after: LoadReport;
  flood: LoadReport;
  /** Of the flooded process, in bytes. */
  growthBytes: number;
};

export type FloodBars = {
  /** How much of the usual goodput must be left: under the flood, and when it is over. */
  under: number;
  after: number;
  /** Of all that was asked, what may be left without a good answer or a polite refusal. */
  odd: number;
};

const maxGrowthBytes = 200e6;

/** Under the flood, as a share of what there was before and after it. */
export function shareKept({ before, flood, after }: Flooded): number {
  return flood.goodPerS / ((before.goodPerS + after.goodPerS) / 2);
}

/** Everything in which a service did not bear a flood as it must. */
export function judgeFlood(flooded: Flooded, bars: FloodBars): string[] {
  const { before, after, flood, growthBytes } = flooded;
  const kept = shareKept(flooded);
  const odd = Object.values(flood.odd).reduce((sum, count) => sum + count, 0);
  const recovered = after.goodPerS / before.goodPerS;
  const harm: [string, boolean][] = [
    [`${percent(kept)} of the usual goodput was left`, !(kept >= bars.under)],
    [`${flood.late} of ${flood.asked} got nothing in time`, flood.late > bars.odd * flood.asked],
    [`${odd} of ${flood.asked} got something else: ${JSON.stringify(flood.odd)}`, odd > bars.odd * flood.asked],
    ["nobody was refused", flood.refused === 0],
    [`memory grew by ${Math.round(growthBytes / 1e6)} MB`, !(growthBytes < maxGrowthBytes)],
    [`afterwards the goodput was ${percent(recovered)} of before`, !(recovered >= bars.after)],
  ];
  return harm.flatMap(([what, isSo]) => (isSo ? [what] : []));
}

export function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
