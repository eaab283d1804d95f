import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { isJurisdiction } from "#shared/codes/jurisdiction.ts";
import { readEnvironment } from "#shared/config/read-environment.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import { partnerSettings } from "../config.ts";

/** Of the partner's own environment what seeding needs; its keys are left alone. */
const seedSettings = partnerSettings.pick({
  ALIGHT_ENVIRONMENT: true,
  ALIGHT_STATE: true,
  ALIGHT_NETWORK_PIN: true,
  ALIGHT_LOG_LEVEL: true,
  ALIGHT_ORGANIZATION: true,
  DATABASE_URL: true,
});

const most = 100_000;
const amount = z.coerce.number().int().min(0).max(most).default(0);

const seedArguments = z.object({
  responders: amount,
  needs: amount,
  closed: amount,
  seed: z.string().min(1).max(100).default("alight"),
  history: z.boolean().default(false),
  country: z.string().refine(isJurisdiction).optional(),
});

type Environment = Record<string, string | undefined>;

export type SeedConfig = ReturnType<typeof readSeedConfig>;

/**
 * The environment and the command line: `--responders N --needs N --closed N [--seed S] [--country RO]`, or
 * `--history` alone.
 * @throws AlightError CONFIGURATION, also in production
 */
export function readSeedConfig(given: readonly string[], environment: Environment = process.env) {
  const settings = readEnvironment(seedSettings, environment);
  if (settings.ALIGHT_ENVIRONMENT === "production") {
    throw new AlightError("CONFIGURATION", "Made-up data are for development only; this environment is production.");
  }
  const { responders, needs, closed, seed, history, country } = readArguments(given);
  return {
    organization: settings.ALIGHT_ORGANIZATION,
    databaseUrl: settings.DATABASE_URL,
    networkPin: settings.ALIGHT_NETWORK_PIN,
    snapshotPath: join(settings.ALIGHT_STATE, "records.json"),
    logLevel: settings.ALIGHT_LOG_LEVEL,
    counts: { responders, needs, closed },
    seed,
    /** Whether an organization of the demonstration is given its past, and nothing else. */
    isHistory: history,
    country,
  };
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const options = { responders: text, needs: text, closed: text, seed: text, country: text, history: flag };

function readArguments(given: readonly string[]): z.output<typeof seedArguments> {
  try {
    return seedArguments.parse(parseArgs({ args: [...given], options }).values);
  } catch (cause) {
    const usage = `Give --responders, --needs and --closed (0 to ${most}), and if you like --seed and --country (ISO 3166); or --history alone.`;
    throw new AlightError("CONFIGURATION", usage, { cause });
  }
}
