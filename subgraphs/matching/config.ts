import { z } from "zod";
import { callerRateSettings, readCallerRates } from "#shared/config/caller-rates.ts";
import { commonSettings, databaseSetting } from "#shared/config/common-settings.ts";
import { readFollowing, readNetworkPlace } from "#shared/config/network-place.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";

/** Settings of matching, as environment variables. */
export const matchingSettings = z.object({ ...commonSettings, ...databaseSetting, ...callerRateSettings });

export type MatchingConfig = ReturnType<typeof readMatchingConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readMatchingConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(matchingSettings, environment);
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
