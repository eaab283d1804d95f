import { memoryOf } from "../../attacks/hostile-queries/flood.ts";
import type { FloodTarget } from "./flood-targets.ts";
import type { Flooded } from "./judge-flood.ts";
import type { LoadOrder } from "./load-order.ts";
import { startLoader } from "./run-load.ts";

export type FloodPlan = {
  /** Of the usual load, twice, and of the flood. */
  usualMs: number;
  floodMs: number;
  /** How many times the usual goodput is offered. */
  times: number;
};

/** Enough to keep a service at work all the time, and few enough to be answered in time. */
const clients = 12;
const warmUpMs = 500;
const patienceMs = 2_000;

/** Measures a service at its usual load, floods it, and measures again; all from a process of its own. */
export async function floodService(target: FloodTarget, plan: FloodPlan): Promise<Flooded> {
  const { usualMs, floodMs, times } = plan;
  const usual = (forMs: number): LoadOrder => ({ ...target, patienceMs, forMs, pattern: { kind: "closed", clients } });
  const loader = startLoader();
  try {
    await loader.run(usual(warmUpMs));
    const before = await loader.run(usual(usualMs));
    const serviceUrl = new URL(target.url).origin;
    const restingBytes = await memoryOf(serviceUrl);
    const perS = Math.max(1, before.goodPerS) * times;
    const flood = await loader.run({ ...target, patienceMs, forMs: floodMs, pattern: { kind: "open", perS } });
    const growthBytes = (await memoryOf(serviceUrl)) - restingBytes;
    return { before, flood, growthBytes, after: await loader.run(usual(usualMs)) };
  } finally {
    loader.close();
  }
}
