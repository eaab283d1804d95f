import { type PartnerConfig, readPartnerConfig } from "../config.ts";

export type NameListConfig = Pick<PartnerConfig, "organization" | "databaseUrl" | "logLevel"> & {
  /** The file with the names. */
  path: string;
};

/** The settings of the partner whose list is read. @throws AlightError CONFIGURATION */
export function readNameListConfig(path: string): NameListConfig {
  const { organization, databaseUrl, logLevel } = readPartnerConfig(process.env);
  return { organization, databaseUrl, logLevel, path };
}
