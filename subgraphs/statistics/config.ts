import { z } from "zod";
import { callerRateSettings, readCallerRates } from "#shared/config/caller-rates.ts";
import { commonSettings, databaseSetting } from "#shared/config/common-settings.ts";
import { readFollowing, readNetworkPlace } from "#shared/config/network-place.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";

/** Settings of the statistics service, as environment variables. */
export const statisticsSettings = z.object({ ...commonSettings, ...databaseSetting, ...callerRateSettings });

export type StatisticsConfig = ReturnType<typeof readStatisticsConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readStatisticsConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(statisticsSettings, environment);
  return {
    ...readNetworkPlace(settings),
    ...readFollowing(settings),
    databaseUrl: settings.DATABASE_URL,
    logLevel: settings.ALIGHT_LOG_LEVEL,
    metricsToken: settings.ALIGHT_METRICS_TOKEN,
    callerRates: readCallerRates(settings),
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
