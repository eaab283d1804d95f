import { readStatisticsConfig, type StatisticsConfig } from "../config.ts";

/** The settings of the service whose records are verified. @throws AlightError CONFIGURATION */
export function readVerifyConfig(): StatisticsConfig {
  return readStatisticsConfig(process.env);
}
