import { Admission } from "#shared/http/admission.ts";
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

export type EntranceParts = {
  graph: { answer(request: GraphRequest, context: GatewayContext): Promise<Outgoing> };
  authenticate: (headers: Readonly<Record<string, string>>) => Promise<Credentials>;
  /** Its text: who answers a field stands in it, and how long a page may be. */
  supergraph: string;
};

/** A question waits for partners most of its time; what waits for its turn as well must still be answered in time. */
const capacity = { maxRunning: 256, maxWaiting: 256, maxWaitMs: 500 };
/** Of these for one organization: a quarter is always left for the others. */
const mostOfOne = 192;

/** The way into the graph, with the limits of the configuration. */
export function graphEntrance(config: GatewayConfig, { graph, authenticate, supergraph }: EntranceParts): Route {
  const { deadlineMs, maxCost, ratePerUser: perUser, ratePerOrganization: perOrganization, isDevelopment } = config;
  const verdicts = new VerdictMemory(clientLimits, readFieldFacts(supergraph));
  const registered = isDevelopment ? undefined : readRegisteredOperations();
  const rules = { rates: new RequestRates({ perUser, perOrganization }), maxCost, registered };
  const monotonicMs = () => performance.now();
  const door = new Admission(capacity);
  const parts = { verdicts, rules, shares: new PartyShares(mostOfOne), authenticate, deadlineMs, monotonicMs };
  return door.guard(graphRoute({ ...parts, answer: graph.answer }));
}
