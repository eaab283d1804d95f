import type { PartyShares } from "#shared/http/party-shares.ts";
import type { Incoming, Outgoing, Route } from "#shared/http/serve-http.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { type GuardParts, named, passGuards } from "./pass-guards.ts";
import type { GraphRequest } from "./read-graph-request.ts";

export type GraphRouteParts = GuardParts & {
  /** Strangers are one organization. */
  shares: PartyShares;
  answer: (request: GraphRequest, context: GatewayContext) => Promise<Outgoing>;
  /** For a whole answer, in milliseconds. */
  deadlineMs: number;
};

/** `POST /graphql`, the way in for questions and commands: read, judged, authenticated, and only then given to the graph. */
export function graphRoute(parts: GraphRouteParts): Route {
  return { method: "POST", path: "/graphql", handle: (incoming) => named(handle(parts, incoming)) };
}

async function handle(parts: GraphRouteParts, incoming: Incoming): Promise<Outgoing> {
  const deadlineMs = parts.monotonicMs() + parts.deadlineMs;
  const passed = await passGuards(parts, incoming, "question");
  if ("status" in passed) return passed;
  const { read, credentials } = passed;
  const { viewer, token } = credentials.kind === "viewer" ? credentials : { viewer: undefined, token: undefined };
  const { signal } = incoming;
  const answer = () => parts.answer(read.request, { viewer, token, deadlineMs, signal });
  return parts.shares.run(viewer?.organization ?? "", answer);
}
