import { askFirstEveryMs } from "#shared/auth/issuer-keys.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";
import type { PartyShares } from "#shared/http/party-shares.ts";
import {
  type Incoming,
  jsonAnswer,
  type Outgoing,
  type Route,
  refusal,
  refusalForTime,
} from "#shared/http/serve-http.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { type AdmissionRules, type Admitted, admitRequest } from "./admit-request.ts";
import type { Credentials } from "./authenticate.ts";
import { type GraphRequest, readGraphRequest } from "./read-graph-request.ts";
import type { VerdictMemory } from "./verdict-memory.ts";

export type GraphRouteParts = {
  verdicts: VerdictMemory;
  rules: AdmissionRules;
  /** Strangers are one organization. */
  shares: PartyShares;
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

async function handle(parts: GraphRouteParts, incoming: Incoming): Promise<Outgoing> {
  const { headers, body, remoteAddress: address, signal } = incoming;
  const nowMs = parts.monotonicMs();
  const deadlineMs = nowMs + parts.deadlineMs;
  const read = readGraphRequest({ contentType: headers["content-type"], body }, parts.verdicts);
  if (!read.ok) return refusal(read.status, read.code);
  const credentials = await parts.authenticate(headers);
  if (credentials.kind === "refused") return challenge(refusal(401, "UNAUTHENTICATED"), credentials.error);
  if (credentials.kind === "elsewhere") return challengeForAddress(credentials.address);
  if (credentials.kind === "late") return challengeForTime(credentials);
  if (credentials.kind === "unjudged") return unjudged(credentials.organization);
  if (credentials.kind === "spent") return refuse({ status: 429, code: "RATE_LIMITED", ...credentials });
  const admitted = admitRequest({ read, credentials, headers, address }, parts.rules, nowMs);
  if (!admitted.ok) return refuse(admitted);
  const { viewer, token } = credentials.kind === "viewer" ? credentials : { viewer: undefined, token: undefined };
  const answer = () => parts.answer(read.request, { viewer, token, deadlineMs, signal });
  return parts.shares.run(viewer?.organization ?? "", answer);
}

function refuse({ status, code, retryAfterS }: Omit<Extract<Admitted, { ok: false }>, "ok">): Outgoing {
  const refused = refusal(status, code);
  const more = {
    ...(status === 401 ? { "www-authenticate": `DPoP ${proofAlgorithms}` } : {}),
    ...(retryAfterS === undefined ? {} : { "retry-after": String(retryAfterS) }),
  };
  return { ...refused, headers: { ...refused.headers, ...more } };
}

const proofAlgorithms = 'algs="ES256 EdDSA"';

/** Says which key algorithms a proof may have (RFC 9449, section 7.1). */
function challenge(refused: Outgoing, error: "invalid_token" | "invalid_dpop_proof"): Outgoing {
  const value = `DPoP error="${error}", ${proofAlgorithms}`;
  return { ...refused, headers: { ...refused.headers, "www-authenticate": value } };
}

/** Which address a proof must be made for is no secret: whoever mixes up two names of one machine can mend it. */
function challengeForAddress(expectedAddress: string): Outgoing {
  const code = "UNAUTHENTICATED";
  const message = `${errorSentences[code]} The proof must name the address ${expectedAddress} (htu), letter for letter.`;
  const refused = jsonAnswer(401, { errors: [{ message, extensions: { code, expectedAddress } }] });
  return challenge(refused, "invalid_dpop_proof");
}

/** Whoever asks has nothing to mend: the same token holds again when the issuer of its organization does. */
function unjudged(organization: string): Outgoing {
  const code = "ORGANIZATION_UNAVAILABLE";
  const refused = jsonAnswer(503, { errors: [{ message: errorSentences[code], extensions: { code, organization } }] });
  return { ...refused, headers: { ...refused.headers, "retry-after": String(askFirstEveryMs / 1_000) } };
}

/** A token ends every ten minutes: its holder signs in again, whatever their clock says. */
function challengeForTime({ what, now }: Extract<Credentials, { kind: "late" }>): Outgoing {
  const isToken = what === "token";
  const refused = refusalForTime(isToken ? "UNAUTHENTICATED" : "CLOCK_SKEW", now);
  return challenge(refused, isToken ? "invalid_token" : "invalid_dpop_proof");
}
