import { runVerification } from "#shared/audit/run-verification.ts";
import { readVerifyConfig } from "./config.ts";
import { recordedTables } from "./recorded-tables.ts";

await runVerification(() => {
  const config = readVerifyConfig();
  return { ...config, party: "centre", directoryUrl: config.publicUrl, tables: recordedTables };
});
