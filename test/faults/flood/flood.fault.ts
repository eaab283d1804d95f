import { describe, expect, it } from "@jest/globals";
import { sampleSize } from "../../sample-size.ts";
import { startPlantedGateway } from "../fault-proxy/planted-gateway.ts";
import { constellation } from "../shared-constellation.ts";
import { type FloodPlan, floodService } from "./flood-service.ts";
import { atPartner, type FloodTarget, throughGateway } from "./flood-targets.ts";
import { type FloodBars, type Flooded, judgeFlood, percent, shareKept } from "./judge-flood.ts";
import type { LoadReport } from "./load-order.ts";
import { withoutDoor } from "./without-door.data.ts";

const plan: FloodPlan = sampleSize({
  sample: { usualMs: 700, floodMs: 1_000, times: 5 },
  whole: { usualMs: 4_000, floodMs: 8_000, times: 5 },
});
/** A second on a machine that others use too says little; a full run holds the bar of the product. */
const bars: FloodBars = sampleSize({
  sample: { under: 0.3, after: 0.3, odd: 0.25 },
  whole: { under: 0.8, after: 0.8, odd: 0.05 },
});
/**
 * Whoever holds a service's key asks past the gateway: each refusal costs two signatures, and nothing cheaper may
 * refuse, because a refusal that nobody signed could come from anybody. That it stays at work is what is held here.
 */
const barsAtPartner: FloodBars = { ...bars, under: sampleSize({ sample: 0, whole: 0.05 }) };
const tries = 3;
const timeoutMs = 180_000;

function tell(what: string, flooded: Flooded): void {
  const { before, flood, after, growthBytes } = flooded;
  const [perS, medianMs] = [(one: LoadReport) => one.goodPerS.toFixed(0), (one: LoadReport) => one.medianMs.toFixed(0)];
  process.stdout.write(
    `${what} at ${plan.times} times its goodput: ${percent(shareKept(flooded))} of it is left ` +
      `(${perS(before)}/s before, ${perS(flood)}/s under the flood, ${perS(after)}/s after; medians ${medianMs(before)}, ` +
      `${medianMs(flood)}, ${medianMs(after)} ms); of ${flood.asked} asked ${flood.good} answered, ${flood.refused} refused ` +
      `(median ${flood.refusalMs.toFixed(0)} ms), ${flood.gaps} named gaps, ${flood.late} late, odd ${JSON.stringify(flood.odd)}; ` +
      `memory ${(growthBytes / 1e6).toFixed(0)} MB more\n`,
  );
}

/** The best of a few: what others do on the machine at the moment comes and goes, a missing door stays. */
async function bestOf(what: string, target: FloodTarget, held = bars): Promise<string[]> {
  for (let left = tries; ; left -= 1) {
    const flooded = await floodService(target, plan);
    tell(what, flooded);
    const harm = judgeFlood(flooded, held);
    if (harm.length === 0 || left <= 1) return harm;
  }
}

describe("five times of what can be answered", () => {
  it(
    "leaves a gateway its goodput: the rest is refused politely and at once, and it is as before afterwards",
    async () => {
      expect(await bestOf("the gateway", await throughGateway(constellation.current))).toEqual([]);
    },
    timeoutMs,
  );

  it(
    "leaves a partner at work that is asked past the gateway, and refuses the rest politely",
    async () => {
      expect(await bestOf("a partner", await atPartner(constellation.current), barsAtPartner)).toEqual([]);
    },
    timeoutMs,
  );

  it("would be noticed: what a gateway without a door did is judged as harm", () => {
    expect(judgeFlood(withoutDoor, { under: 0.3, after: 0.3, odd: 0.25 })).toEqual([
      expect.stringMatching(/got nothing in time$/),
      "nobody was refused",
    ]);
  });

  for (const name of sampleSize<string[]>({ sample: [], whole: ["is noticed when the door is really taken away"] })) {
    it(
      name,
      async () => {
        const planted = await startPlantedGateway(constellation.current, {
          program: "flood/unbounded-gateway-main.js",
        });
        try {
          const flooded = await floodService(await throughGateway(constellation.current), plan);
          tell("(planted) a gateway without a door", flooded);
          expect(judgeFlood(flooded, bars)).toContain("nobody was refused");
        } finally {
          await planted.remove();
        }
      },
      timeoutMs,
    );
  }
});
