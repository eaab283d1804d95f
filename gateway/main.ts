import { runService } from "#shared/config/run-service.ts";
import { runTraced } from "#shared/tracing/run-traced.ts";
import { readGatewayConfig } from "./config.ts";
import { startGateway } from "./start-gateway.ts";

await runService("gateway", async () => {
  const config = readGatewayConfig(process.env);
  const traced = { service: "gateway", endpoint: config.traceEndpoint, isEntrance: true };
  return runTraced(traced, (tracing) => startGateway(config, { clock: () => new Date(), tracing }));
});
