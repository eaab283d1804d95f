import { type DirectoryConfig, readDirectoryConfig } from "../config.ts";

/** The settings of the directory whose records are verified. @throws AlightError CONFIGURATION */
export function readVerifyConfig(): DirectoryConfig {
  return readDirectoryConfig(process.env);
}
