import "reflect-metadata";
import { runService } from "#shared/config/run-service.ts";
import { readPartnerConfig } from "./config.ts";
import { startPartner } from "./start-partner.ts";

await runService("partner", () => startPartner(readPartnerConfig(process.env), { clock: () => new Date() }));
