import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import type { ServiceProcess } from "../../../tools/constellation/service-process.ts";
import { sampleSize } from "../../sample-size.ts";
import { constellation } from "../shared-constellation.ts";
import { sharedGateway } from "../shared-gateway.ts";
import { noRates, startProductionGateway } from "./gateway-beside.ts";
import { hostileBytes } from "./hostile-bytes.ts";
import { hostileShapes } from "./hostile-shapes.ts";
import { faultOf, sendHostile } from "./send-hostile.ts";

const kinds = [...hostileShapes, ...hostileBytes];
const numRuns = sampleSize({ sample: 4, whole: 60 });
/** A laden machine is not a missing guard: what stops nothing takes seconds. */
const boundMs = sampleSize({ sample: 1_000, whole: 100 });
const seed = 20_261_122;

describe("a hostile query", () => {
  beforeAll(async () => {
    for (const { made } of kinds)
      await sendHostile(sharedGateway().url, fc.sample(made, { seed: 1, numRuns: 1 })[0] ?? { body: "" });
  }, 60_000);

  it.each(kinds.map((one) => [one.name, one] as const))(
    "of %s is refused by a closed code, at once",
    async (_, { made, expected }) => {
      const took: number[] = [];
      for (const request of fc.sample(made, { seed, numRuns })) {
        const { told, tookMs } = await sendHostile(sharedGateway().url, request);
        expect(expected).toContain(told);
        took.push(tookMs);
      }
      took.sort((one, other) => one - other);
      expect(took[Math.floor(took.length / 2)]).toBeLessThan(boundMs);
    },
  );
});

describe("a gateway without its limits", () => {
  let open: ServiceProcess;
  beforeAll(async () => {
    const program = join(findRepositoryRoot(), "dist/test/attacks/hostile-queries/open-gateway-main.js");
    open = await startProductionGateway(constellation.current, { program, changes: noRates });
  }, 60_000);
  afterAll(() => open.kill(), 10_000);

  it("is caught by every kind that a limit stops", async () => {
    const stopped = kinds.filter(({ expected }) => /TOO_COSTLY|UNREGISTERED/.test(expected[0] ?? ""));
    // What lets a fragment bomb through is busy with it for longer than this test lives: it comes last.
    const quick = stopped.filter(({ name }) => name !== "fragments within fragments" && name !== "a bottomless value");
    const caught: string[] = [];
    for (const one of quick) {
      const [request] = fc.sample(one.made, { seed, numRuns: 1 });
      if (request && (await faultOf(open.url, one, request)) !== undefined) caught.push(one.name);
    }
    expect(caught).toEqual(quick.map(({ name }) => name));
  }, 60_000);
});
