import { Admission, type AdmissionLimits } from "#shared/http/admission.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import type { Outgoing, Route } from "#shared/http/serve-http.ts";
import { clientLimits } from "#shared/query/query-limits.ts";
import type { GatewayConfig } from "../config.ts";
import type { GatewayContext } from "../gateway-context.ts";
import type { Credentials } from "./authenticate.ts";
import { readFieldFacts } from "./field-facts.ts";
import { graphRoute } from "./graph-route.ts";
import type { GuardParts } from "./pass-guards.ts";
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

/** What stands before every way into the graph; the ways share it. */
export type Guards = Omit<GuardParts, "authenticate"> & { door: Admission; callerOf: (headers: Headers) => string };

/** With the limits of the configuration. */
export function openGuards(config: GatewayConfig, parts: Omit<EntranceParts, "graph" | "authenticate">): Guards {
  const { supergraph, callerOf = () => "" } = parts;
  const { maxCost, isDevelopment } = config;
  const verdicts = new VerdictMemory(clientLimits, readFieldFacts(supergraph));
  const registered = isDevelopment ? undefined : readRegisteredOperations();
  const rules = { rates: parts.rates ?? requestRates(config), maxCost, registered };
  const door = new Admission(parts.capacity ?? capacity);
  return { verdicts, rules, door, callerOf, monotonicMs: () => performance.now() };
}

/** The way into the graph for questions and commands. */
export function graphEntrance(config: GatewayConfig, parts: EntranceParts, guards = openGuards(config, parts)): Route {
  const { graph, authenticate } = parts;
  const shares = new PartyShares(mostOfOne);
  const { deadlineMs } = config;
  const route = graphRoute({ ...guards, shares, authenticate, answer: graph.answer, deadlineMs });
  return guards.door.guard(route, ({ headers }) => guards.callerOf(headers));
}
