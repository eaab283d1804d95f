import { type Incoming, type Outgoing, type Route, refusal, refusalForTime } from "#shared/http/serve-http.ts";
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
  return { method: "POST", path: "/graphql", handle: (incoming) => handle(parts, incoming) };
}

async function handle(parts: GraphRouteParts, { headers, body }: Incoming): Promise<Outgoing> {
  const deadlineMs = parts.monotonicMs() + parts.deadlineMs;
  const read = readGraphRequest({ contentType: headers["content-type"], body }, parts.verdicts);
  if (!read.ok) return refusal(read.status, read.code);
  const credentials = await parts.authenticate(headers);
  switch (credentials.kind) {
    case "refused":
      return challenge(refusal(401, "UNAUTHENTICATED"), credentials.error);
    case "late": {
      const { what, now } = credentials;
      // A token ends every ten minutes: its holder signs in again, whatever their clock says.
      const isToken = what === "token";
      const refused = refusalForTime(isToken ? "UNAUTHENTICATED" : "CLOCK_SKEW", now);
      return challenge(refused, isToken ? "invalid_token" : "invalid_dpop_proof");
    }
    case "nobody":
      return parts.answer(read.request, { viewer: undefined, token: undefined, deadlineMs });
    case "viewer":
      return parts.answer(read.request, { viewer: credentials.viewer, token: credentials.token, deadlineMs });
    default:
      return credentials satisfies never;
  }
}

/** Says which key algorithms a proof may have (RFC 9449, section 7.1). */
function challenge(refused: Outgoing, error: "invalid_token" | "invalid_dpop_proof"): Outgoing {
  const value = `DPoP error="${error}", algs="ES256 EdDSA"`;
  return { ...refused, headers: { ...refused.headers, "www-authenticate": value } };
}
