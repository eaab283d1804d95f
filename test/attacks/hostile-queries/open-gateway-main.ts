import { runService } from "#shared/config/run-service.ts";
import { clientLimits, strangerLimits } from "#shared/query/query-limits.ts";
import { readGatewayConfig } from "../../../gateway/config.ts";
import { startGateway } from "../../../gateway/start-gateway.ts";

/** The gateway with its limits taken away: a violation, planted so that the attacks have something to find. */
for (const limits of [clientLimits, strangerLimits]) {
  const endless = Object.keys(limits).map((name) => [name, Number.MAX_SAFE_INTEGER]);
  Object.assign(limits, Object.fromEntries(endless));
}

await runService("gateway", () => {
  const config = { ...readGatewayConfig(process.env), isDevelopment: true, maxCost: Number.MAX_SAFE_INTEGER };
  return startGateway(config, { clock: () => new Date() });
});
