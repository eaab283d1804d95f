import { AlightError } from "#shared/errors/alight-error.ts";
import { createHttpClient, type HttpClient } from "#shared/http/send-http.ts";
import { assignPort, claimGatewayPort } from "./assign-ports.ts";
import { Constellation } from "./constellation.ts";
import type { ConstellationOptions } from "./constellation-options.ts";
import { savePlan } from "./constellation-plan.ts";
import { type Foundations, layFoundations } from "./lay-foundations.ts";
import { readHealth, waitUntil } from "./read-health.ts";
import { saveStatements } from "./records-file.ts";
import { type ProcessEvent, ServiceProcess } from "./service-process.ts";
import { signRecords } from "./sign-records.ts";
import { specifyProcess } from "./specify-process.ts";

const readyTimeoutMs = 90_000;

/**
 * Starts the whole constellation as real processes over a real PostgreSQL, and waits until each is ready. Whatever
 * keeps it from starting is told in one sentence, and nothing is left running.
 * @throws AlightError CONFIGURATION
 */
export async function startConstellation(options: ConstellationOptions): Promise<Constellation> {
  const foundations = await layFoundations(options);
  const processes = new Map<string, ServiceProcess>();
  const client = createHttpClient({ connectionsPerOrigin: 16 });
  const addProcess = async (name: string): Promise<ServiceProcess> => {
    const specification = await specifyProcess(foundations, name, (event) => report(options, event));
    if (constellation.isStopping) throw new AlightError("SERVICE_UNAVAILABLE", `${name} is not started any more.`);
    const one = new ServiceProcess(specification);
    processes.set(name, one);
    one.start();
    return one;
  };
  const constellation: Constellation = new Constellation({ foundations, processes, client, addProcess });
  options.signal?.addEventListener("abort", () => void constellation.stop(), { once: true });
  try {
    await prepareRecords(foundations);
    const start = async (name: string) => untilReady(await addProcess(name), client, options.onProgress);
    // The gateway has no database: it loads while PostgreSQL makes itself ready.
    const gateway = start("gateway");
    gateway.catch(() => undefined);
    await readyDatabases(foundations);
    const names = ["directory", "matching", "statistics", ...foundations.plan.organizations.map(({ id }) => id)];
    await Promise.all([gateway, ...names.map(start)]);
    return constellation;
  } catch (error) {
    await constellation.stop();
    throw error;
  }
}

async function prepareRecords(foundations: Foundations): Promise<void> {
  const { plan, home, statements, options } = foundations;
  await claimGatewayPort(plan, options.gatewayPort);
  for (const name of ["directory", "matching", "statistics", ...plan.organizations.map(({ id }) => id)]) {
    await assignPort(plan, name);
  }
  await signRecords(foundations);
  await Promise.all([savePlan(home, plan), saveStatements(home.records, statements)]);
  options.onProgress?.(`keys and records of ${statements.size} parties are in order`);
}

async function readyDatabases({ options, databases, postgres }: Foundations): Promise<void> {
  await databases();
  options.onProgress?.((await postgres) ? "PostgreSQL 18 runs" : "the PostgreSQL of DATABASE_URL will do");
}

/** @throws AlightError CONFIGURATION when the process ends instead, or takes too long */
export async function untilReady(
  one: ServiceProcess,
  client: HttpClient,
  onProgress?: (sentence: string) => void,
): Promise<void> {
  let hasEnded = false;
  const isReady = await waitUntil(
    async () => {
      hasEnded = !one.isRunning;
      return hasEnded || (await readHealth(client, one.url)) === "ready";
    },
    { timeoutMs: readyTimeoutMs, everyMs: 120 },
  );
  if (hasEnded)
    throw new AlightError(
      "CONFIGURATION",
      one.lastWords ?? `${one.name} ended without a word; its log: ${one.logPath}`,
    );
  if (!isReady) throw new AlightError("CONFIGURATION", `${one.name} was not ready within ${readyTimeoutMs / 1000} s.`);
  onProgress?.(`${one.name} is ready`);
}

function report({ onProgress }: ConstellationOptions, { name, what, sentence }: ProcessEvent): void {
  onProgress?.(sentence === undefined ? `${name} ${what}` : `${name} ${what} (${sentence})`);
}
