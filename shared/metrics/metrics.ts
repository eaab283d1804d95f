import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

export type Metrics = {
  registry: Registry;
  /** Seconds per answered HTTP request, by route name and status. No label ever carries an id or a code of a row. */
  requests: Histogram<"route" | "status">;
  /** Calls to other services, by party and outcome code. */
  calls: Counter<"party" | "outcome">;
  /** Seconds until another service's answer was there, or was given up; by party. */
  callSeconds: Histogram<"party">;
  /** Whether a party is asked at present: 0 closed, 1 open (not asked), 2 half-open (one call tries). */
  circuits: Gauge<"party">;
  /** Statements of the last poll of the directory that were not believed: somebody forges, or has lost a key. */
  refusedRecords: Gauge;
};

/** How finely the event loop is watched: each step wakes the process, and a hundred a second cost a hundredth of a core. */
const eventLoopStepMs = 500;

export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: eventLoopStepMs });
  const requests = new Histogram({
    name: "alight_http_request_seconds",
    help: "Seconds per answered HTTP request",
    labelNames: ["route", "status"] as const,
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2, 5],
    registers: [registry],
  });
  const calls = new Counter({
    name: "alight_calls_total",
    help: "Calls to other services by outcome",
    labelNames: ["party", "outcome"] as const,
    registers: [registry],
  });
  const callSeconds = new Histogram({
    name: "alight_call_seconds",
    help: "Seconds until another service's answer",
    labelNames: ["party"] as const,
    buckets: [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2],
    registers: [registry],
  });
  const circuits = new Gauge({
    name: "alight_circuit_state",
    help: "Whether a party is asked: 0 closed, 1 open, 2 half-open",
    labelNames: ["party"] as const,
    registers: [registry],
  });
  const refusedRecords = new Gauge({
    name: "alight_records_refused",
    help: "Statements of the last poll of the directory that were not believed",
    registers: [registry],
  });
  return { registry, requests, calls, callSeconds, circuits, refusedRecords };
}
