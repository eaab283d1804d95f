import { join } from "node:path";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { PrivateJwk } from "#shared/record/party-record.ts";
import { calculateThumbprint } from "#shared/record/thumbprint.ts";
import { type DatabaseServer, openDatabaseServer } from "../postgres/database-server.ts";
import { inspectServer } from "../postgres/inspect-server.ts";
import type { ConstellationOptions, Programs } from "./constellation-options.ts";
import { type ConstellationPlan, keepPlan } from "./constellation-plan.ts";
import { keepRootKey } from "./development-keys.ts";
import { type HomeFolder, homeFolder, makeHome } from "./home-folder.ts";
import { type KeptPostgres, keepPostgres } from "./keep-postgres.ts";
import type { OrganizationPlan } from "./organization-plan.ts";
import { type KnownStatements, readStatements } from "./records-file.ts";
import { findRepositoryRoot } from "./repository-root.ts";

/** What stands before the first process of ours runs. */
export type Foundations = {
  options: ConstellationOptions;
  home: HomeFolder;
  plan: ConstellationPlan;
  /** The embedded one, on its way up; with a server of one's own there is none. */
  postgres: Promise<KeptPostgres> | undefined;
  /** Where services' databases are; waits for the server. */
  databases: () => Promise<DatabaseServer>;
  networkRoot: PrivateJwk;
  pin: string;
  statements: KnownStatements;
  /** Being added: they have an address and a process, and take part only once they are up. */
  joining: Map<string, OrganizationPlan>;
  programs: Programs;
  guard: string;
  compileCache: string;
};

/** @throws AlightError CONFIGURATION with one sentence when this machine or the given database will not do */
export async function layFoundations(options: ConstellationOptions): Promise<Foundations> {
  const home = homeFolder(options.home);
  const isEmbedded = options.databaseUrl === undefined;
  if (options.databaseUrl !== undefined) await inspectServer(options.databaseUrl);
  await makeHome(home);
  const plan = await keepPlan(home, { organizations: options.organizations, isEmbedded });
  const networkRoot = await keepRootKey(home.keys, "network");
  const statements = await readStatements(home.records);
  const postgres = isEmbedded ? keepPostgres(home.postgres, options) : undefined;
  const databases = openDatabases(options.databaseUrl, postgres);
  const root = findRepositoryRoot();
  return {
    options,
    home,
    plan,
    postgres,
    databases,
    networkRoot,
    pin: calculateThumbprint(networkRoot),
    statements,
    joining: new Map(),
    programs: { ...builtPrograms(root), ...options.programs },
    guard: join(root, "dist/tools/constellation/child-guard.js"),
    compileCache: join(root, "node_modules/.cache/alight"),
  };
}

function openDatabases(
  databaseUrl: string | undefined,
  postgres: Promise<KeptPostgres> | undefined,
): () => Promise<DatabaseServer> {
  const opened = databaseUrl === undefined ? postgres?.then(({ adminUrl }) => openDatabaseServer(adminUrl)) : undefined;
  opened?.catch(() => undefined); // told by whoever waits for it
  const given = databaseUrl === undefined ? undefined : openDatabaseServer(databaseUrl);
  return async () => {
    const server = given ?? (await opened);
    if (!server) throw new AlightError("CONFIGURATION", "There is no PostgreSQL to work with.");
    return server;
  };
}

/** Where every build puts what the launcher starts. */
export function builtPrograms(root: string): Programs {
  const built = (path: string) => join(root, "dist/programs", path);
  return {
    gateway: built("gateway/main.js"),
    directory: built("subgraphs/directory/main.js"),
    matching: built("subgraphs/matching/main.js"),
    statistics: built("subgraphs/statistics/main.js"),
    partner: built("subgraphs/partner/main.js"),
    seed: built("subgraphs/partner/demo/seed-main.js"),
    backup: built("subgraphs/partner/backup/backup-main.js"),
    conflictList: built("subgraphs/partner/conflict-check/name-list-main.js"),
    verify: {
      partner: built("subgraphs/partner/audit/verify-main.js"),
      directory: built("subgraphs/directory/audit/verify-main.js"),
      statistics: built("subgraphs/statistics/audit/verify-main.js"),
    },
  };
}
