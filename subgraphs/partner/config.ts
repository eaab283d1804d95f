import { z } from "zod";
import { callerRateSettings, readCallerRates } from "#shared/config/caller-rates.ts";
import { commonSettings, databaseSetting } from "#shared/config/common-settings.ts";
import { readDemo } from "#shared/config/demo-setting.ts";
import { readFollowing, readNetworkPlace } from "#shared/config/network-place.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { isPartition } from "#shared/ids/partitioned-id.ts";
import { issuerSettings } from "#shared/issuer/issuer-settings.ts";
import { readUpstream } from "#shared/issuer/upstream/upstream-settings.ts";
import { mailSettings, readMail } from "./notice/mail-settings.ts";
import { pushSettings, readPush } from "./notice/push-settings.ts";
import { readSms, smsSettings } from "./notice/sms-settings.ts";
import { isTimeZone } from "./reachability/time-zone.ts";

/** Settings of a partner, as environment variables. */
export const partnerSettings = z.object({
  ...commonSettings,
  ...databaseSetting,
  /** The organization's short name: the part before `~` of all its ids. */
  ALIGHT_ORGANIZATION: z.string().refine(isPartition, "must be a short name of a-z, 0-9 and -, as colorado"),
  /** A folder of its own for the keys of case files: never part of a backup of the database. */
  ALIGHT_CASE_KEYS: z.string().min(1),
  /** The gateway's public address: where people's clients live. */
  ALIGHT_CLIENT_URL: z.url(),
  /** `on` makes demo people, a page on which one signs in as them, and demo data; development only. */
  ALIGHT_DEMO: z.enum(["on", "off"]).default("off"),
  /** IANA, as America/Denver: for all who have not said otherwise. */
  ALIGHT_TIME_ZONE: z.string().refine(isTimeZone, "must be an IANA time zone, as America/Denver").optional(),
  ...mailSettings,
  ...smsSettings,
  ...pushSettings,
  ...issuerSettings,
  ...callerRateSettings,
});

export type PartnerConfig = ReturnType<typeof readPartnerConfig>;

/** @throws AlightError CONFIGURATION with all problems at once */
export function readPartnerConfig(environment: Record<string, string | undefined>) {
  const settings = readEnvironment(partnerSettings, environment);
  const place = readNetworkPlace(settings);
  return {
    ...place,
    ...readFollowing(settings),
    isDemo: readDemo(settings),
    organization: settings.ALIGHT_ORGANIZATION,
    clientUrl: settings.ALIGHT_CLIENT_URL,
    databaseUrl: settings.DATABASE_URL,
    caseKeysFolder: settings.ALIGHT_CASE_KEYS,
    logLevel: settings.ALIGHT_LOG_LEVEL,
    metricsToken: settings.ALIGHT_METRICS_TOKEN,
    upstream: readUpstream(settings, place.isDevelopment),
    proxyHops: settings.ALIGHT_PROXY_HOPS,
    firstPerson: settings.ALIGHT_FIRST_PERSON,
    timeZone: settings.ALIGHT_TIME_ZONE,
    mail: readMail(settings),
    sms: readSms(settings),
    push: readPush(settings, place.keys),
    callerRates: readCallerRates(settings),
    traceEndpoint: settings.OTEL_EXPORTER_OTLP_ENDPOINT,
  };
}
