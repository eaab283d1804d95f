import { z } from "zod";
import { callerRateSettings, readCallerRates } from "#shared/config/caller-rates.ts";
import { commonSettings, databaseSetting } from "#shared/config/common-settings.ts";
import { readDemo } from "#shared/config/demo-setting.ts";
import { readNetworkPlace } from "#shared/config/network-place.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { issuerSettings } from "#shared/issuer/issuer-settings.ts";
import { readUpstream } from "#shared/issuer/upstream/upstream-settings.ts";

export const directorySettings = z.object({
  ...commonSettings,
  ...databaseSetting,
  /** The gateway's public address: where people's clients live. */
  ALIGHT_CLIENT_URL: z.url(),
  /** `on` makes the demo people of the centre; development only. */
  ALIGHT_DEMO: z.enum(["on", "off"]).default("off"),
  ...issuerSettings,
  ...callerRateSettings,
  /** Path of a bundle of signed statements to begin with. */
  ALIGHT_RECORDS: z.string().optional(),
});

export type DirectoryConfig = ReturnType<typeof readDirectoryConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readDirectoryConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(directorySettings, environment);
  const place = readNetworkPlace(settings);
  return {
    ...place,
    isDemo: readDemo(settings),
    clientUrl: settings.ALIGHT_CLIENT_URL,
    databaseUrl: settings.DATABASE_URL,
    recordsPath: settings.ALIGHT_RECORDS,
    logLevel: settings.ALIGHT_LOG_LEVEL,
    metricsToken: settings.ALIGHT_METRICS_TOKEN,
    upstream: readUpstream(settings, place.isDevelopment),
    proxyHops: settings.ALIGHT_PROXY_HOPS,
    firstPerson: settings.ALIGHT_FIRST_PERSON,
    callerRates: readCallerRates(settings),
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
