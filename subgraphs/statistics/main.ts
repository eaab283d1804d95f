import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { runTraced } from "#shared/tracing/run-traced.ts";
import { readStatisticsConfig } from "./config.ts";
import { startStatistics } from "./start-statistics.ts";

await runService("statistics", async () => {
  const config = readStatisticsConfig(process.env);
  const traced = { service: "statistics", endpoint: config.traceEndpoint, isEntrance: false };
  return runTraced(traced, (tracing) => startStatistics(config, { clock: () => new Date(), tracing }));
});
