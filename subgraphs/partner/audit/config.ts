import { type PartnerConfig, readPartnerConfig } from "../config.ts";

/** The settings of the partner whose records are verified. @throws AlightError CONFIGURATION */
export function readVerifyConfig(): PartnerConfig {
  return readPartnerConfig(process.env);
}
