import { Admission, type AdmissionLimits } from "#shared/http/admission.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import type { Outgoing, Route } from "#shared/http/serve-http.ts";
import { clientLimits } from "#shared/query/query-limits.ts";
import type { GatewayConfig } from "../config.ts";
import type { GatewayContext } from "../gateway-context.ts";
import type { Credentials } from "./authenticate.ts";
import { readFieldFacts } from "./field-facts.ts";
import { graphRoute } from "./graph-route.ts";
import type { GraphRequest } from "./read-graph-request.ts";
import { readRegisteredOperations } from "./registered-operations.ts";
import { RequestRates } from "./request-rates.ts";
import { VerdictMemory } from "./verdict-memory.ts";

type Headers = Readonly<Record<string, string>>;

export type EntranceParts = {
  graph: { answer(request: GraphRequest, context: GatewayContext): Promise<Outgoing> };
  authenticate: (headers: Headers) => Promise<Credentials>;
  /** Its text: who answers a field stands in it, and how long a page may be. */
  supergraph: string;
  /** Those that `authenticate` asks, when it does. */
  rates?: RequestRates;
  /** Whose line a request waits in, told at once; all wait in one when left out. */
  callerOf?: (headers: Headers) => string;
  /** Of its door; a measurement may change it. */
  capacity?: AdmissionLimits | undefined;
};

/**
 * A question waits for partners most of its time, so many are at work at once; what waits for its turn as well must
 * still be answered in time. When the process does not come to what arrives, fewer are.
 */
const capacity = { maxRunning: 256, minRunning: 12, lateLagMs: 40, maxWaiting: 128, maxWaitMs: 400 };
/** Of these for one organization: a quarter is always left for the others. */
const mostOfOne = 192;

/** What the configuration leaves each person and each organization. */
export function requestRates({ ratePerUser: perUser, ratePerOrganization: perOrganization }: GatewayConfig) {
  return new RequestRates({ perUser, perOrganization });
}

/** The way into the graph, with the limits of the configuration. */
export function graphEntrance(config: GatewayConfig, parts: EntranceParts): Route {
  const { graph, authenticate, supergraph, callerOf } = parts;
  const { deadlineMs, maxCost, isDevelopment } = config;
  const verdicts = new VerdictMemory(clientLimits, readFieldFacts(supergraph));
  const registered = isDevelopment ? undefined : readRegisteredOperations();
  const rules = { rates: parts.rates ?? requestRates(config), maxCost, registered };
  const monotonicMs = () => performance.now();
  const door = new Admission(parts.capacity ?? capacity);
  const shares = new PartyShares(mostOfOne);
  const route = graphRoute({ verdicts, rules, shares, authenticate, answer: graph.answer, deadlineMs, monotonicMs });
  return door.guard(route, ({ headers }) => callerOf?.(headers) ?? "");
}
