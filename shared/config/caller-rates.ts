import { z } from "zod";
import type { CallerRateOptions } from "#shared/http/caller-rates.ts";

/** Settings of a service that answers signed requests, as environment variables. */
export const callerRateSettings = {
  /** Requests in a second that one person, or one other service, may have answered here. */
  ALIGHT_RATE_PER_CALLER: z.coerce.number().positive().max(1_000_000).optional(),
  /** The same for all people and services of one party together. */
  ALIGHT_RATE_PER_PARTY: z.coerce.number().positive().max(1_000_000).optional(),
} as const;

/** One question of a client may be several here, so that these are twice the gateway's. In development nobody is kept from measuring. */
const usual = {
  development: { perCaller: 100_000, perParty: 1_000_000 },
  production: { perCaller: 50, perParty: 200 },
} as const;

type Settings = {
  ALIGHT_ENVIRONMENT: "development" | "production";
  ALIGHT_RATE_PER_CALLER?: number | undefined;
  ALIGHT_RATE_PER_PARTY?: number | undefined;
};

export function readCallerRates(settings: Settings): CallerRateOptions {
  const { perCaller, perParty } = usual[settings.ALIGHT_ENVIRONMENT];
  return {
    perCaller: settings.ALIGHT_RATE_PER_CALLER ?? perCaller,
    perParty: settings.ALIGHT_RATE_PER_PARTY ?? perParty,
  };
}
