import { z } from "zod";
import { tlsSettings } from "#shared/config/tls-files.ts";

/** Settings that every service has, as environment variables. */
export const commonSettings = {
  ALIGHT_ENVIRONMENT: z.enum(["development", "production"]).default("production"),
  ALIGHT_HOST: z.string().default("127.0.0.1"),
  ALIGHT_PORT: z.coerce.number().int().min(0).max(65535),
  /** How others reach this service; signatures name it, so it must be exact. No slash at the end. */
  ALIGHT_PUBLIC_URL: z.url().refine((url) => !url.endsWith("/"), "must not end with a slash"),
  /** Path of the JSON file that holds this service's private keys (see shared/config/service-keys.ts). */
  ALIGHT_KEYS: z.string().min(1),
  /** Folder for snapshots that must outlive a restart. */
  ALIGHT_STATE: z.string().min(1),
  /** RFC 7638 thumbprint of the network's root key. */
  ALIGHT_NETWORK_PIN: z.string().regex(/^[A-Za-z0-9_-]{43}$/, "must be a base64url SHA-256 thumbprint"),
  ALIGHT_DIRECTORY_URL: z.url(),
  /** At most 45 s: a withdrawn key is refused within a minute. */
  ALIGHT_RECORDS_POLL_MS: z.coerce.number().int().min(100).max(45_000).default(15_000),
  /** How long signed records hold while the directory cannot be reached; 72 hours unless said otherwise. */
  ALIGHT_RECORDS_MAX_AGE_MS: z.coerce
    .number()
    .int()
    .min(60_000)
    .default(72 * 60 * 60 * 1_000),
  /** Lets a scraper on another machine read /metrics, as a bearer token; without it this machine alone may, in development, and nobody in production. */
  ALIGHT_METRICS_TOKEN: z.string().min(20).optional(),
  /** Base address of an OpenTelemetry receiver (OTLP over HTTP); without it nothing is traced. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  ...tlsSettings,
  ALIGHT_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
} as const;

export const databaseSetting = {
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, "must be a postgresql:// URL"),
} as const;
