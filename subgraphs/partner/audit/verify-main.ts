import { runVerification } from "#shared/audit/run-verification.ts";
import { readVerifyConfig } from "./config.ts";
import { recordedTables } from "./records.migration.ts";

await runVerification(() => {
  const config = readVerifyConfig();
  return { ...config, party: config.organization, tables: recordedTables };
});
