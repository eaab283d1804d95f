import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import type { GatewayContext } from "../gateway-context.ts";
import type { Credentials } from "./authenticate.ts";
import { type GraphRequest, readGraphRequest } from "./read-graph-request.ts";
import type { VerdictMemory } from "./verdict-memory.ts";

export type GraphRouteParts = {
  verdicts: VerdictMemory;
  authenticate: (headers: Readonly<Record<string, string>>) => Promise<Credentials>;
  answer: (request: GraphRequest, context: GatewayContext) => Promise<Outgoing>;
  /** For a whole answer, in milliseconds. */
  deadlineMs: number;
  monotonicMs: () => number;
};

/** `POST /graphql`, the one way in: read, judged, authenticated, and only then given to the graph. */
export function graphRoute(parts: GraphRouteParts): Route {
  return { method: "POST", path: "/graphql", handle: (incoming) => named(handle(parts, incoming)) };
}

/** With the request's id, by which whoever asked can name it to those who run the network. */
async function named(answered: Promise<Outgoing>): Promise<Outgoing> {
  const outgoing = await answered;
  return { ...outgoing, headers: { ...outgoing.headers, ...requestIdHeaders() } };
}

async function handle(parts: GraphRouteParts, { headers, body }: Incoming): Promise<Outgoing> {
  const deadlineMs = parts.monotonicMs() + parts.deadlineMs;
  const read = readGraphRequest({ contentType: headers["content-type"], body }, parts.verdicts);
  if (!read.ok) return refusal(read.status, read.code);
  const credentials = await parts.authenticate(headers);
  switch (credentials.kind) {
    case "refused":
      return challenge(credentials.error);
    case "nobody":
      return parts.answer(read.request, { viewer: undefined, token: undefined, deadlineMs });
    case "viewer":
      return parts.answer(read.request, { viewer: credentials.viewer, token: credentials.token, deadlineMs });
    default:
      return credentials satisfies never;
  }
}

/** Says which key algorithms a proof may have (RFC 9449, section 7.1). */
function challenge(error: "invalid_token" | "invalid_dpop_proof"): Outgoing {
  const refused = refusal(401, "UNAUTHENTICATED");
  const value = `DPoP error="${error}", algs="ES256 EdDSA"`;
  return { ...refused, headers: { ...refused.headers, "www-authenticate": value } };
}
