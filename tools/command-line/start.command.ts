import { parseArgs } from "node:util";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { Constellation } from "../constellation/constellation.ts";
import { databaseName, readPlan } from "../constellation/constellation-plan.ts";
import { clearHome, homeFolder, makeHome } from "../constellation/home-folder.ts";
import { demoOrganizations } from "../constellation/organization-plan.ts";
import { startConstellation } from "../constellation/start-constellation.ts";
import { readPlaces } from "../control/call-control.ts";
import { serveControl } from "../control/serve-control.ts";
import { keepDemoEdition } from "../edition/keep-demo-edition.ts";
import { openDatabaseServer } from "../postgres/database-server.ts";
import { isPortFree } from "../postgres/free-port.ts";
import type { Command, CommandContext } from "./command.ts";
import { untilTold } from "./until-told.ts";
import { welcome } from "./welcome.ts";

export const startCommand: Command = {
  name: "start",
  says: "starts the whole constellation and keeps it running",
  help: `
npm start [-- --fresh]

Starts PostgreSQL, the directory, matching, statistics, the gateway and every organization, each as a process of its
own, and keeps them running until Ctrl-C. What they know is kept in .alight for the next start. Once everything runs,
the statistics of the past quarter are made, if there are none.

  --fresh        forgets everything first and begins anew

  PORT           the gateway's port (4000)
  ALIGHT_HOME    the folder of all state (.alight)
  DATABASE_URL   a PostgreSQL server (15 or later) in the place of the embedded one`,
  run: async (options, context) => {
    const { values } = parseArgs({ args: options, options: { fresh: { type: "boolean", default: false } } });
    await makeHome(homeFolder(context.config.home));
    const told = untilTold(process);
    await refuseSecond(context);
    if (values.fresh) await begin(context);
    await runUntilTold(context, told);
    return 0;
  },
};

async function runUntilTold(context: CommandContext, told: Promise<void>): Promise<void> {
  const { config, print } = context;
  const startedMs = performance.now();
  const home = homeFolder(config.home);
  await makeHome(home);
  const control = await serveControl(home.control);
  try {
    const giveUp = new AbortController();
    const starting = startConstellation({
      home: config.home,
      organizations: demoOrganizations(),
      gatewayPort: config.gatewayPort,
      isDemo: true,
      isDurable: true,
      ...(config.databaseUrl === undefined ? {} : { databaseUrl: config.databaseUrl }),
      logLevel: config.logLevel,
      environment: config.environment,
      signal: giveUp.signal,
      onProgress: (sentence) =>
        print(`${((performance.now() - startedMs) / 1000).toFixed(1).padStart(6)} s  ${sentence}`),
    });
    const constellation = await Promise.race([starting, told]);
    if (!constellation) return await stopStarting(starting, giveUp, context);
    control.serve(constellation);
    await serveUntilTold(constellation, told, context);
  } finally {
    await control.close();
  }
}

async function serveUntilTold(constellation: Constellation, told: Promise<void>, context: CommandContext) {
  const { print } = context;
  const { environment } = context.config;
  let edition: Promise<void> | undefined;
  try {
    print(await welcome(constellation, environment));
    edition = keepDemoEdition(constellation, print);
    await told;
    print("stopping …");
  } finally {
    await constellation.stop();
    await edition;
  }
  print("everything has stopped");
}

/** Told to stop while starting: what has started is stopped. */
async function stopStarting(starting: Promise<Constellation>, giveUp: AbortController, { print }: CommandContext) {
  print("stopping …");
  giveUp.abort();
  const constellation = await starting.catch(() => undefined);
  await constellation?.stop();
  print("everything has stopped");
}

async function refuseSecond({ client, config }: CommandContext): Promise<void> {
  const running = await readPlaces(client, config.home);
  if (running) {
    const where = running.gatewayUrl ?? "(still starting)";
    const message = `A constellation runs here already: ${where}, process ${running.pid}. Stop it with Ctrl-C there first.`;
    throw new AlightError("CONFIGURATION", message);
  }
  if (await isPortFree(config.gatewayPort, "127.0.0.1")) return;
  const { gatewayPort: port } = config;
  const message = `Port ${port} is taken by another program. Choose another: PORT=${port + 1} npm start`;
  throw new AlightError("CONFIGURATION", message);
}

async function begin({ config, print }: CommandContext): Promise<void> {
  const home = homeFolder(config.home);
  const plan = await readPlan(home).catch(() => undefined);
  if (plan && config.databaseUrl !== undefined && !plan.isEmbedded) {
    const server = openDatabaseServer(config.databaseUrl);
    const names = ["directory", "matching", "statistics", ...plan.organizations.map(({ id }) => id)];
    for (const name of names) await server.dropDatabase(databaseName(plan, name));
    await server.close();
  }
  await clearHome(home);
  print("begun anew: everything of earlier starts is gone");
}
