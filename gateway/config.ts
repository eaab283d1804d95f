import { z } from "zod";
import { usualAskMs } from "#shared/auth/issuer-keys.ts";
import { commonSettings } from "#shared/config/common-settings.ts";
import { readDemo } from "#shared/config/demo-setting.ts";
import { readFollowing, readNetworkPlace } from "#shared/config/network-place.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";

export const gatewaySettings = z.object({
  ...commonSettings,
  /** For a whole answer; whoever has not answered by then is named as a gap. */
  ALIGHT_DEADLINE_MS: z.coerce.number().int().min(200).max(30_000).default(2_000),
  /** `on` has the client's first page offer the demo people; development only. */
  ALIGHT_DEMO: z.enum(["on", "off"]).default("off"),
  ALIGHT_MAX_REQUEST_BYTES: z.coerce.number().int().min(1_000).max(1_000_000).default(100_000),
  /** How often the token keys of an issuer are read, at most: a key taken back is refused within twice that. */
  ALIGHT_ISSUERS_POLL_MS: z.coerce.number().int().min(500).max(usualAskMs).default(usualAskMs),
  /** Of one service's answer to one part of a question. */
  ALIGHT_MAX_ANSWER_BYTES: z.coerce.number().int().min(10_000).max(50_000_000).default(4_000_000),
  /** Points of one operation; docs/limits.md says what costs how many. */
  ALIGHT_MAX_COST: z.coerce.number().int().min(100).max(100_000).default(5_000),
  /** Requests of usual size in a second: for one person, and for all of one organization together. */
  ALIGHT_RATE_PER_USER: z.coerce.number().positive().max(1_000_000).optional(),
  ALIGHT_RATE_PER_ORGANIZATION: z.coerce.number().positive().max(1_000_000).optional(),
});

/** In development nobody is kept from measuring. */
const rates = {
  development: { perUser: 100_000, perOrganization: 1_000_000 },
  production: { perUser: 25, perOrganization: 100 },
} as const;

export type GatewayConfig = ReturnType<typeof readGatewayConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readGatewayConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(gatewaySettings, environment);
  return {
    ...readNetworkPlace(settings),
    ...readFollowing(settings),
    isDemo: readDemo(settings),
    logLevel: settings.ALIGHT_LOG_LEVEL,
    metricsToken: settings.ALIGHT_METRICS_TOKEN,
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
    deadlineMs: settings.ALIGHT_DEADLINE_MS,
    maxRequestBytes: settings.ALIGHT_MAX_REQUEST_BYTES,
    issuersPollMs: settings.ALIGHT_ISSUERS_POLL_MS,
    maxAnswerBytes: settings.ALIGHT_MAX_ANSWER_BYTES,
    maxCost: settings.ALIGHT_MAX_COST,
    ratePerUser: settings.ALIGHT_RATE_PER_USER ?? rates[settings.ALIGHT_ENVIRONMENT].perUser,
    ratePerOrganization: settings.ALIGHT_RATE_PER_ORGANIZATION ?? rates[settings.ALIGHT_ENVIRONMENT].perOrganization,
  };
}
