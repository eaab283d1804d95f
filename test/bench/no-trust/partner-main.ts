import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { readPartnerConfig } from "../../../subgraphs/partner/config.ts";
import { startPartner } from "../../../subgraphs/partner/start-partner.ts";
import { believeToken, createNoTrust } from "./no-trust.ts";

const config = readPartnerConfig(process.env);

await runService("partner", () =>
  startPartner(config, {
    clock: () => new Date(),
    trust: () => createNoTrust({ party: config.organization, service: "partner" }),
    verifyToken: believeToken,
  }),
);
