import { runService } from "#shared/config/run-service.ts";
import { readGatewayConfig } from "../../../gateway/config.ts";
import { startGateway } from "../../../gateway/start-gateway.ts";
import { believeViewer } from "./believe-viewer.ts";
import { createNoTrust } from "./no-trust.ts";

await runService("gateway", () =>
  startGateway(readGatewayConfig(process.env), {
    clock: () => new Date(),
    trust: () => createNoTrust({ party: "centre", service: "gateway" }),
    authenticate: believeViewer,
  }),
);
