import { join } from "node:path";
import { databaseName } from "./constellation-plan.ts";
import { keepServiceKeys } from "./development-keys.ts";
import type { Foundations } from "./lay-foundations.ts";
import { centreServices } from "./party-facts.ts";
import { bundleOf, seedSnapshot } from "./records-file.ts";
import {
  commonEnvironment,
  defaultPollMs,
  directoryEnvironment,
  gatewayEnvironment,
  inheritedEnvironment,
  partnerEnvironment,
  type ServiceEnvironment,
} from "./service-environment.ts";
import type { ProcessEvent, ProcessSpecification } from "./service-process.ts";
import { urlOf } from "./sign-records.ts";

/**
 * Young generations, in MB. The gateway takes a dozen answers apart for one screen: in a large one they are garbage
 * before it is full. A partner is often at rest, and so are the statistics: a small one keeps their memory small.
 */
const gatewayMemory = ["--max-semi-space-size=64"];
const restingMemory = ["--max-semi-space-size=8"];

/** Makes what one process needs (its database, keys, folder, snapshot of records) and says how to run it. */
export async function specifyProcess(
  foundations: Foundations,
  name: string,
  onEvent: (event: ProcessEvent) => void,
): Promise<ProcessSpecification> {
  const { home, programs, guard } = foundations;
  const central = centreServices.find((one) => one === name);
  return {
    name,
    url: urlOf(foundations, name),
    program: programs[central ?? "partner"],
    options: ["--disable-warning=ExperimentalWarning", ...memoryOf(name), "--import", guard],
    environment: await environmentOf(foundations, name),
    logPath: join(home.logs, `${name}.log`),
    onEvent,
  };
}

function memoryOf(name: string): string[] {
  if (name === "gateway") return gatewayMemory;
  return name === "directory" || name === "matching" ? [] : restingMemory;
}

/** Whether people sign in there. */
function isIssuer(name: string): boolean {
  return name === "directory" || !centreServices.some((one) => one === name);
}

export async function environmentOf(foundations: Foundations, name: string): Promise<ServiceEnvironment> {
  const { options, home, plan, pin, statements, compileCache } = foundations;
  const keys = await keepServiceKeys(home.keys, name, isIssuer(name));
  const stateFolder = home.stateOf(name);
  await seedSnapshot(stateFolder, { bundle: bundleOf(statements), pin, now: new Date() });
  return {
    ...inheritedEnvironment(options.environment),
    NODE_COMPILE_CACHE: compileCache,
    ...commonEnvironment({
      port: plan.ports[name] ?? 0,
      url: urlOf(foundations, name),
      keysPath: keys.path,
      stateFolder,
      networkPin: pin,
      directoryUrl: urlOf(foundations, "directory"),
      recordsPollMs: options.recordsPollMs ?? defaultPollMs,
      logLevel: options.logLevel ?? "info",
    }),
    ...(name === "gateway" ? gatewayEnvironment(options) : await databaseEnvironment(foundations, name)),
    ...options.settings?.[name],
  };
}

async function databaseEnvironment(foundations: Foundations, name: string): Promise<ServiceEnvironment> {
  const { options, databases, home, plan, joining } = foundations;
  const { url: databaseUrl } = await (await databases()).ensureDatabase(databaseName(plan, name));
  const facts = { databaseUrl, clientUrl: urlOf(foundations, "gateway"), isDemo: options.isDemo };
  if (name === "matching" || name === "statistics") return { DATABASE_URL: databaseUrl };
  if (name === "directory") return directoryEnvironment({ ...facts, recordsPath: home.records });
  const organization = joining.get(name) ?? plan.organizations.find(({ id }) => id === name);
  return organization ? partnerEnvironment(organization, { ...facts, caseKeysFolder: home.caseKeysOf(name) }) : {};
}
