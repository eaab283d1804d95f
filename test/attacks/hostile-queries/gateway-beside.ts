import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Constellation } from "../../../tools/constellation/constellation.ts";
import { ServiceProcess } from "../../../tools/constellation/service-process.ts";
import { findFreePort } from "../../../tools/postgres/free-port.ts";
import { eventually } from "../../journeys/eventually.ts";
import { readKeyFile } from "../signed-caller.ts";

/** More than any test asks. */
export const noRates = { ALIGHT_RATE_PER_USER: "1000000", ALIGHT_RATE_PER_ORGANIZATION: "1000000" };

/** With which its metrics are read; in production nobody reads them without. */
export const metricsToken = "a-token-for-the-metrics-of-tests";

type BesideOptions = { changes?: Record<string, string>; program?: string; options?: readonly string[] };

/** A gateway in production beside the constellation's own; a patched one when `program` names another. */
export async function startProductionGateway(
  constellation: Constellation,
  { changes = {}, program, options = [] }: BesideOptions = {},
): Promise<ServiceProcess> {
  const { programs, guard, home } = constellation.parts.foundations;
  const port = String(await findFreePort());
  const keys = (await readKeyFile(constellation, "gateway")).replace(/"development":\s*true/, '"development": false');
  const keysPath = join(home.keys, `gateway.production.${port}.json`);
  await writeFile(keysPath, keys, { mode: 0o600 });
  const url = `http://127.0.0.1:${port}`;
  const gateway = new ServiceProcess({
    name: "gateway",
    url,
    program: program ?? programs.gateway,
    options: ["--disable-warning=ExperimentalWarning", "--import", guard, ...options],
    environment: {
      ...constellation.process("gateway").environment,
      ...{ ALIGHT_PORT: port, ALIGHT_PUBLIC_URL: url, ALIGHT_ENVIRONMENT: "production", ALIGHT_KEYS: keysPath },
      ALIGHT_DEMO: "off", // it exists in development only
      ALIGHT_STATE: home.stateOf("gateway"),
      ALIGHT_METRICS_TOKEN: metricsToken,
      ...changes,
    },
    logPath: join(home.logs, `gateway-production-${port}.log`),
    onEvent: () => undefined,
  });
  gateway.start();
  const isReady = () =>
    fetch(`${url}/health/ready`).then(
      ({ status }) => status === 200,
      () => false,
    );
  await eventually("the gateway in production is ready", isReady, 40_000);
  return gateway;
}
