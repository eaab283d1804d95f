import type { OrganizationPlan } from "./organization-plan.ts";

export type CommonFacts = {
  port: number;
  url: string;
  keysPath: string;
  stateFolder: string;
  networkPin: string;
  directoryUrl: string;
  recordsPollMs: number;
  logLevel: string;
};

/** How often services of a constellation read the records, unless told otherwise. */
export const defaultPollMs = 1_000;

export type ServiceEnvironment = Record<string, string>;

/** What every service of a development constellation is told. */
export function commonEnvironment(facts: CommonFacts): ServiceEnvironment {
  return {
    NODE_ENV: "production", // as in images: libraries leave out what they check for developers alone
    ALIGHT_ENVIRONMENT: "development",
    ALIGHT_HOST: "127.0.0.1",
    ALIGHT_PORT: String(facts.port),
    ALIGHT_PUBLIC_URL: facts.url,
    ALIGHT_KEYS: facts.keysPath,
    ALIGHT_STATE: facts.stateFolder,
    ALIGHT_NETWORK_PIN: facts.networkPin,
    ALIGHT_DIRECTORY_URL: facts.directoryUrl,
    ALIGHT_RECORDS_POLL_MS: String(facts.recordsPollMs),
    ALIGHT_LOG_LEVEL: facts.logLevel,
  };
}

export function gatewayEnvironment({ isDemo }: { isDemo: boolean }): ServiceEnvironment {
  return { ALIGHT_DEMO: isDemo ? "on" : "off" };
}

export function partnerEnvironment(
  plan: OrganizationPlan,
  facts: { databaseUrl: string; clientUrl: string; isDemo: boolean; caseKeysFolder: string },
): ServiceEnvironment {
  return {
    ALIGHT_ORGANIZATION: plan.id,
    DATABASE_URL: facts.databaseUrl,
    ALIGHT_CLIENT_URL: facts.clientUrl,
    ALIGHT_DEMO: facts.isDemo ? "on" : "off",
    ALIGHT_CASE_KEYS: facts.caseKeysFolder,
    ...(plan.timeZone === undefined ? {} : { ALIGHT_TIME_ZONE: plan.timeZone }),
  };
}

export function directoryEnvironment(facts: {
  databaseUrl: string;
  clientUrl: string;
  isDemo: boolean;
  recordsPath: string;
}): ServiceEnvironment {
  return {
    DATABASE_URL: facts.databaseUrl,
    ALIGHT_CLIENT_URL: facts.clientUrl,
    ALIGHT_DEMO: facts.isDemo ? "on" : "off",
    ALIGHT_RECORDS: facts.recordsPath,
  };
}

const inheritedNames = ["PATH", "HOME", "TMPDIR", "LANG", "SystemRoot"] as const;

/** The little that a child gets of our own environment: no secret of ours, no `PORT`, no superuser's DATABASE_URL. */
export function inheritedEnvironment(own: Readonly<Record<string, string | undefined>>): ServiceEnvironment {
  return Object.fromEntries(
    inheritedNames.flatMap((name) => {
      const value = own[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
