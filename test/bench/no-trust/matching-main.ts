import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { readMatchingConfig } from "../../../subgraphs/matching/config.ts";
import { startMatching } from "../../../subgraphs/matching/start-matching.ts";
import { createNoTrust } from "./no-trust.ts";

await runService("matching", () =>
  startMatching(readMatchingConfig(process.env), {
    clock: () => new Date(),
    trust: () => createNoTrust({ party: "centre", service: "matching" }),
  }),
);
