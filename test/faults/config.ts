import { z } from "zod";
import { readEnvironment } from "#shared/config/read-environment.ts";

const settings = z.object({
  /** `whole` runs everything, not the sample of an ordinary run. */
  ALIGHT_TEST_SIZE: z.enum(["sample", "whole"]).default("sample"),
  /** Chooses the sample; the day's number when left out. */
  ALIGHT_TEST_SEED: z.coerce.number().int().min(0).optional(),
});

const dayMs = 86_400_000;

/** What of the faults is run. */
export function readFaultsConfig(environment: Record<string, string | undefined>, now: Date) {
  const { ALIGHT_TEST_SIZE: size, ALIGHT_TEST_SEED: seed } = readEnvironment(settings, environment);
  return { isAll: size === "whole", seed: seed ?? Math.floor(now.getTime() / dayMs) };
}
