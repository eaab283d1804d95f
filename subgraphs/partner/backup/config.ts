import type { z } from "zod";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { partnerSettings } from "../config.ts";

/** Of a partner's settings those that a backup or a restore is about. Its key file may be gone. */
const backupSettings = partnerSettings.pick({
  ALIGHT_ENVIRONMENT: true,
  ALIGHT_ORGANIZATION: true,
  ALIGHT_PUBLIC_URL: true,
  ALIGHT_NETWORK_PIN: true,
  ALIGHT_KEYS: true,
  ALIGHT_STATE: true,
  ALIGHT_CASE_KEYS: true,
  DATABASE_URL: true,
});

export type BackupConfig = {
  environment: "development" | "production";
  organization: string;
  publicUrl: string;
  networkPin: string;
  keysPath: string;
  stateFolder: string;
  caseKeysFolder: string;
  databaseUrl: string;
};

/** @throws AlightError CONFIGURATION with all problems at once */
export function readBackupConfig(): BackupConfig {
  const settings: z.output<typeof backupSettings> = readEnvironment(backupSettings, process.env);
  return {
    environment: settings.ALIGHT_ENVIRONMENT,
    organization: settings.ALIGHT_ORGANIZATION,
    publicUrl: settings.ALIGHT_PUBLIC_URL,
    networkPin: settings.ALIGHT_NETWORK_PIN,
    keysPath: settings.ALIGHT_KEYS,
    stateFolder: settings.ALIGHT_STATE,
    caseKeysFolder: settings.ALIGHT_CASE_KEYS,
    databaseUrl: settings.DATABASE_URL,
  };
}
