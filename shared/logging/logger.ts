import { type DestinationStream, type Logger, pino } from "pino";
import { openLogLine } from "#shared/logging/log-line.ts";
import { currentRequestId } from "#shared/logging/request-id.ts";
import { withholdPrivate } from "#shared/logging/withhold.ts";

export type { Logger };

/**
 * A service's log: JSON lines with events and ids, never records; within a request each names it.
 * @example log.info({ count }, "match.found")
 */
export function createLogger(service: string, level: string, destination?: DestinationStream): Logger {
  const options = {
    level,
    base: { service },
    timestamp: () => `,"time":"${new Date().toISOString()}"`,
    formatters: { level: (label: string) => ({ level: label }), log: withholdPrivate },
    mixin: () => {
      const request = currentRequestId();
      return request === undefined ? {} : { request };
    },
  };
  return pino(options, destination ?? openLogLine(process.stdout.fd));
}
