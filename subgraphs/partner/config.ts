import { z } from "zod";
import { callerRateSettings, readCallerRates } from "#shared/config/caller-rates.ts";
import { commonSettings, databaseSetting } from "#shared/config/common-settings.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { readTlsFiles } from "#shared/config/tls-files.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { isPartition } from "#shared/ids/partitioned-id.ts";
import { issuerSettings } from "#shared/issuer/issuer-settings.ts";
import { readUpstream } from "#shared/issuer/upstream/upstream-settings.ts";

/** Settings of a partner, as environment variables. */
export const partnerSettings = z.object({
  ...commonSettings,
  ...databaseSetting,
  /** The organization's short name: the part before `~` of all its ids. */
  ALIGHT_ORGANIZATION: z.string().refine(isPartition, "must be a short name of a-z, 0-9 and -, as colorado"),
  /** The gateway's public address: where people's clients live. */
  ALIGHT_CLIENT_URL: z.url(),
  /** `on` makes demo people, a page on which one signs in as them, and demo data; development only. */
  ALIGHT_DEMO: z.enum(["on", "off"]).default("off"),
  ...issuerSettings,
  ...callerRateSettings,
});

export type PartnerConfig = ReturnType<typeof readPartnerConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readPartnerConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(partnerSettings, environment);
  const isDevelopment = settings.ALIGHT_ENVIRONMENT === "development";
  if (settings.ALIGHT_DEMO === "on" && !isDevelopment) {
    throw new AlightError("CONFIGURATION", "ALIGHT_DEMO: the demo exists in development only. Leave it off.");
  }
  return {
    isDevelopment,
    isDemo: settings.ALIGHT_DEMO === "on",
    organization: settings.ALIGHT_ORGANIZATION,
    host: settings.ALIGHT_HOST,
    port: settings.ALIGHT_PORT,
    publicUrl: settings.ALIGHT_PUBLIC_URL,
    clientUrl: settings.ALIGHT_CLIENT_URL,
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
    upstream: readUpstream(settings, isDevelopment),
    proxyHops: settings.ALIGHT_PROXY_HOPS,
    firstPerson: settings.ALIGHT_FIRST_PERSON,
    callerRates: readCallerRates(settings),
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
