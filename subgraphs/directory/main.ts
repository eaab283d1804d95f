import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { runTraced } from "#shared/tracing/run-traced.ts";
import { readDirectoryConfig } from "./config.ts";
import { startDirectory } from "./start-directory.ts";

await runService("directory", async () => {
  const config = readDirectoryConfig(process.env);
  const traced = { service: "directory", endpoint: config.traceEndpoint, isEntrance: false };
  return runTraced(traced, (tracing) => startDirectory(config, { clock: () => new Date(), tracing }));
});
