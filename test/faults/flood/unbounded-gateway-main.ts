import { runService } from "#shared/config/run-service.ts";
import { readGatewayConfig } from "../../../gateway/config.ts";
import { startGateway } from "../../../gateway/start-gateway.ts";

/** The real gateway, but for its door: whoever comes is let in. */
const capacity = { maxRunning: Number.MAX_SAFE_INTEGER, maxWaiting: 0, maxWaitMs: 0 };

await runService("gateway", () => startGateway(readGatewayConfig(process.env), { clock: () => new Date(), capacity }));
