import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { runTraced } from "#shared/tracing/run-traced.ts";
import { readMatchingConfig } from "./config.ts";
import { startMatching } from "./start-matching.ts";

await runService("matching", async () => {
  const config = readMatchingConfig(process.env);
  const traced = { service: "matching", endpoint: config.traceEndpoint, isEntrance: false };
  return runTraced(traced, (tracing) => startMatching(config, { clock: () => new Date(), tracing }));
});
