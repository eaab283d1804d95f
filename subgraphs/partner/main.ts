import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { runTraced } from "#shared/tracing/run-traced.ts";
import { readPartnerConfig } from "./config.ts";
import { startPartner } from "./start-partner.ts";

await runService("partner", async () => {
  const config = readPartnerConfig(process.env);
  const traced = { service: `partner-${config.organization}`, endpoint: config.traceEndpoint, isEntrance: false };
  return runTraced(traced, (tracing) => startPartner(config, { clock: () => new Date(), tracing }));
});
