import type { z } from "zod";
import type { commonSettings } from "#shared/config/common-settings.ts";
import { readServiceKeys } from "#shared/config/service-keys.ts";
import { readTlsFiles } from "#shared/config/tls-files.ts";

type Settings = z.output<z.ZodObject<typeof commonSettings>>;

/**
 * A service's place in the network: where it is reached, by which keys and certificate, and whom it trusts.
 * @throws AlightError CONFIGURATION when the key file or a certificate will not do
 */
export function readNetworkPlace(settings: Settings) {
  return {
    isDevelopment: settings.ALIGHT_ENVIRONMENT === "development",
    host: settings.ALIGHT_HOST,
    port: settings.ALIGHT_PORT,
    publicUrl: settings.ALIGHT_PUBLIC_URL,
    keys: readServiceKeys(settings.ALIGHT_KEYS, settings.ALIGHT_ENVIRONMENT),
    ...readTlsFiles(settings),
    stateFolder: settings.ALIGHT_STATE,
    networkPin: settings.ALIGHT_NETWORK_PIN,
  };
}

/** Whose list of records a service follows, how often it reads it, and for how long it believes an old one. */
export function readFollowing(settings: Settings) {
  return {
    directoryUrl: settings.ALIGHT_DIRECTORY_URL,
    recordsPollMs: settings.ALIGHT_RECORDS_POLL_MS,
    recordsMaxAgeMs: settings.ALIGHT_RECORDS_MAX_AGE_MS,
  };
}
