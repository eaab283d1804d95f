import { z } from "zod";
import { callerRateSettings, readCallerRates } from "#shared/config/caller-rates.ts";
import { commonSettings, databaseSetting } from "#shared/config/common-settings.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { readTlsFiles } from "#shared/config/tls-files.ts";

/** Settings of matching, as environment variables. */
export const matchingSettings = z.object({ ...commonSettings, ...databaseSetting, ...callerRateSettings });

export type MatchingConfig = ReturnType<typeof readMatchingConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readMatchingConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(matchingSettings, environment);
  return {
    isDevelopment: settings.ALIGHT_ENVIRONMENT === "development",
    host: settings.ALIGHT_HOST,
    port: settings.ALIGHT_PORT,
    publicUrl: settings.ALIGHT_PUBLIC_URL,
    databaseUrl: settings.DATABASE_URL,
    keys: readServiceKeys(settings.ALIGHT_KEYS, settings.ALIGHT_ENVIRONMENT),
    stateFolder: settings.ALIGHT_STATE,
    networkPin: settings.ALIGHT_NETWORK_PIN,
    directoryUrl: settings.ALIGHT_DIRECTORY_URL,
    recordsPollMs: settings.ALIGHT_RECORDS_POLL_MS,
    recordsMaxAgeMs: settings.ALIGHT_RECORDS_MAX_AGE_MS,
    ...readTlsFiles(settings),
    logLevel: settings.ALIGHT_LOG_LEVEL,
    metricsToken: settings.ALIGHT_METRICS_TOKEN,
    callerRates: readCallerRates(settings),
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
