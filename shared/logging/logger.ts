import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** What never belongs in a log line, wherever it stands in an object. */
const withheld = ["authorization", "dpop", "cookie", "token", "password", "body", "variables", "data", "ids"];

/**
 * A service's log: JSON lines with events and ids, never records.
 * @example log.info({ count }, "match.found")
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: withheld.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: "[withheld]" },
    serializers: { err: (error: unknown) => ({ name: nameOf(error), code: codeOf(error) }) },
  };
  return destination ? pino(options, destination) : pino(options);
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !("code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
