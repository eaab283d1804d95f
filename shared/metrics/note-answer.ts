import type { Logger } from "#shared/logging/logger.ts";
import type { Metrics } from "#shared/metrics/metrics.ts";

/** Counts an answered request by its route and status, and notes it at the finest level. */
export function noteAnswers({ metrics, log }: { metrics: Metrics; log: Logger }) {
  return (route: string, status: number, seconds: number) => {
    metrics.requests.observe({ route, status: String(status) }, seconds);
    log.debug({ route, status, ms: Math.round(seconds * 1_000) }, "request.answered");
  };
}
