import { afterAll, beforeAll } from "@jest/globals";
import type { ServiceProcess } from "../../tools/constellation/service-process.ts";
import { noRates, startProductionGateway } from "./hostile-queries/gateway-beside.ts";
import { constellation } from "./shared-constellation.ts";

const started: { gateway?: ServiceProcess } = {};

beforeAll(async () => {
  started.gateway = await startProductionGateway(constellation.current, { changes: noRates });
}, 60_000);
afterAll(() => started.gateway?.stop(), 10_000);

/** A gateway in production beside the constellation's own, for all who need no rates; only inside tests and hooks. */
export function sharedGateway(): ServiceProcess {
  if (!started.gateway) throw new Error("the gateway in production runs only inside tests and hooks");
  return started.gateway;
}
