import { join } from "node:path";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { findRepositoryRoot } from "../../../tools/constellation/repository-root.ts";
import { ServiceProcess } from "../../../tools/constellation/service-process.ts";
import { eventually } from "../../journeys/eventually.ts";
import { bringBack } from "../ready-again.ts";

const withoutTwoGuards = {
  program: "fault-proxy/planted-gateway-main.js",
  environment: { ALIGHT_DEADLINE_MS: "4000" },
};

/** Puts a gateway without some of its guards in the place of the real one. */
export async function startPlantedGateway(
  constellation: Constellation,
  { program, environment = {} }: { program: string; environment?: Record<string, string> } = withoutTwoGuards,
): Promise<{ remove(): Promise<void> }> {
  const { guard, home } = constellation.parts.foundations;
  const real = constellation.process("gateway");
  await constellation.kill("gateway");
  const planted = new ServiceProcess({
    name: "gateway",
    url: real.url,
    program: join(findRepositoryRoot(), "dist/programs/test/faults", program),
    options: ["--disable-warning=ExperimentalWarning", "--import", guard],
    environment: { ...real.environment, ...environment },
    logPath: join(home.logs, "gateway-planted.log"),
    onEvent: () => undefined,
  });
  planted.start();
  const isReady = () =>
    fetch(`${real.url}/health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await eventually("the planted gateway is ready", isReady, 30_000);
  return {
    remove: async () => {
      await planted.stop();
      await bringBack(constellation, ["gateway"]);
    },
  };
}
