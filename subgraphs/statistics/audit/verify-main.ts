import { runVerification } from "#shared/audit/run-verification.ts";
import { readVerifyConfig } from "./config.ts";
import { recordedTables } from "./recorded-tables.ts";
import { recordsChain } from "./records-chain.ts";

await runVerification(() => ({ ...readVerifyConfig(), party: recordsChain, tables: recordedTables }));
