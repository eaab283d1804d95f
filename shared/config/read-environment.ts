import type { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

/**
 * Parses the environment once, at the start. All problems are told at once, by variable name and never with
 * the value, which may be a secret.
 * @throws AlightError CONFIGURATION
 */
export function readEnvironment<Schema extends z.ZodType>(
  schema: Schema,
  environment: Record<string, string | undefined>,
): z.output<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".") || "environment"}: ${issue.message}`);
  throw new AlightError("CONFIGURATION", `The environment is not usable:\n${lines.join("\n")}`);
}
