import { z } from "zod";
import { commonSettings } from "#shared/config/common-settings.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { readTlsFiles } from "#shared/config/tls-files.ts";

export const gatewaySettings = z.object({
  ...commonSettings,
  /** For a whole answer; whoever has not answered by then is named as a gap. */
  ALIGHT_DEADLINE_MS: z.coerce.number().int().min(200).max(30_000).default(2_000),
  ALIGHT_MAX_REQUEST_BYTES: z.coerce.number().int().min(1_000).max(1_000_000).default(100_000),
  /** Of one service's answer to one part of a question. */
  ALIGHT_MAX_ANSWER_BYTES: z.coerce.number().int().min(10_000).max(50_000_000).default(4_000_000),
});

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readGatewayConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(gatewaySettings, environment);
  return {
    isDevelopment: settings.ALIGHT_ENVIRONMENT === "development",
    host: settings.ALIGHT_HOST,
    port: settings.ALIGHT_PORT,
    publicUrl: settings.ALIGHT_PUBLIC_URL,
    keys: readServiceKeys(settings.ALIGHT_KEYS, settings.ALIGHT_ENVIRONMENT),
    stateFolder: settings.ALIGHT_STATE,
    networkPin: settings.ALIGHT_NETWORK_PIN,
    directoryUrl: settings.ALIGHT_DIRECTORY_URL,
    recordsPollMs: settings.ALIGHT_RECORDS_POLL_MS,
    recordsMaxAgeMs: settings.ALIGHT_RECORDS_MAX_AGE_MS,
    ...readTlsFiles(settings),
    logLevel: settings.ALIGHT_LOG_LEVEL,
    metricsToken: settings.ALIGHT_METRICS_TOKEN,
    deadlineMs: settings.ALIGHT_DEADLINE_MS,
    maxRequestBytes: settings.ALIGHT_MAX_REQUEST_BYTES,
    maxAnswerBytes: settings.ALIGHT_MAX_ANSWER_BYTES,
  };
}
