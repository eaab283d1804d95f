import { runService } from "#shared/config/run-service.ts";
import { readGatewayConfig } from "./config.ts";
import { startGateway } from "./start-gateway.ts";

await runService("gateway", () => startGateway(readGatewayConfig(process.env), { clock: () => new Date() }));
