import { resolve } from "node:path";
import { z } from "zod";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { findRepositoryRoot } from "../constellation/repository-root.ts";

export const launcherSettings = z.object({
  /** Folder of the constellation's state. */
  ALIGHT_HOME: z.string().default(".alight"),
  /** Port of the gateway. */
  PORT: z.coerce
    .number("must be a number")
    .int()
    .min(1, "must be 1 to 65535")
    .max(65_535, "must be 1 to 65535")
    .default(4000),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "must be a postgresql:// URL")
    .refine(namesHost, "must name a server, as in postgresql://user:password@127.0.0.1:5432/postgres")
    .optional(),
  ALIGHT_LOG_LEVEL: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

function namesHost(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname !== "";
}

export type LauncherConfig = {
  home: string;
  gatewayPort: number;
  databaseUrl: string | undefined;
  logLevel: string;
  environment: Readonly<Record<string, string | undefined>>;
};

/** @throws AlightError CONFIGURATION with all problems at once */
export function readLauncherConfig(environment: Readonly<Record<string, string | undefined>>): LauncherConfig {
  const settings = readEnvironment(launcherSettings, environment);
  return {
    home: resolve(findRepositoryRoot(), settings.ALIGHT_HOME),
    gatewayPort: settings.PORT,
    databaseUrl: settings.DATABASE_URL,
    logLevel: settings.ALIGHT_LOG_LEVEL,
    environment,
  };
}
