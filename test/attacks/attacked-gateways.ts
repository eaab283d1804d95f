import { join } from "node:path";
import { afterAll, beforeAll } from "@jest/globals";
import { findRepositoryRoot } from "../../tools/constellation/repository-root.ts";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { noRates, startProductionGateway } from "./hostile-queries/gateway-beside.ts";
import { constellation } from "./shared-constellation.ts";

export type AttackedGateways = {
  /** The product's, in production, without rates: a flood of ours would be stopped by them first. */
  readonly guarded: ServiceProcess;
  /** The same program with its guards taken out: what an attack finds there, it would have found here. */
  readonly open: ServiceProcess;
};

const built = join(findRepositoryRoot(), "dist/test/attacks");
/** More than Node.js itself takes. */
const longHeaders = "--max-http-header-size=100000";

function useAttackedGateways(): AttackedGateways {
  let started: AttackedGateways | undefined;
  beforeAll(async () => {
    const [guarded, open] = await Promise.all([
      startProductionGateway(constellation.current, { changes: noRates }),
      startProductionGateway(constellation.current, {
        program: join(built, "hostile-queries/open-gateway-main.js"),
        changes: { ...noRates, ALIGHT_MAX_REQUEST_BYTES: "1000000" },
        options: ["--import", join(built, "patched/patch-modules-main.js"), longHeaders],
      }),
    ]);
    started = { guarded, open };
  }, 60_000);
  afterAll(async () => {
    await Promise.all([started?.guarded.stop(), started?.open.kill()]);
  }, 10_000);
  const running = () => {
    if (!started) throw new Error("the gateways run only inside tests and hooks");
    return started;
  };
  return {
    get guarded() {
      return running().guarded;
    },
    get open() {
      return running().open;
    },
  };
}

/** The two gateways that all attacks share. */
export const gateways = useAttackedGateways();
