import { askFirstEveryMs } from "#shared/auth/issuer-keys.ts";
import { errorSentences } from "#shared/errors/error-sentences.ts";
import { type Incoming, jsonAnswer, type Outgoing, refusal, refusalForTime } from "#shared/http/serve-http.ts";
import { requestIdHeaders } from "#shared/logging/request-id.ts";
import { type AdmissionRules, type Admitted, admitRequest } from "./admit-request.ts";
import type { Credentials } from "./authenticate.ts";
import { type ReadRequest, readGraphRequest } from "./read-graph-request.ts";
import type { VerdictMemory } from "./verdict-memory.ts";

export type GuardParts = {
  verdicts: VerdictMemory;
  rules: AdmissionRules;
  authenticate: (headers: Readonly<Record<string, string>>) => Promise<Credentials>;
  monotonicMs: () => number;
};

/** A request that may go on: what it asks, and who asks. */
export type Passed = {
  read: Extract<ReadRequest, { ok: true }>;
  credentials: Extract<Credentials, { kind: "nobody" | "viewer" }>;
};

/** What every client's request passes, whichever way it came in: read, judged, authenticated, admitted; or why not. */
export async function passGuards(
  parts: GuardParts,
  incoming: Incoming,
  expected: "question" | "stream",
): Promise<Passed | Outgoing> {
  const { headers, body, remoteAddress: address } = incoming;
  const nowMs = parts.monotonicMs();
  const read = readGraphRequest({ contentType: headers["content-type"], body, expected }, parts.verdicts);
  if (!read.ok) return refusal(read.status, read.code);
  const credentials = await parts.authenticate(headers);
  if (credentials.kind === "refused") return challenge(refusal(401, "UNAUTHENTICATED"), credentials.error);
  if (credentials.kind === "elsewhere") return challengeForAddress(credentials.address);
  if (credentials.kind === "late") return challengeForTime(credentials);
  if (credentials.kind === "unjudged") return unjudged(credentials.organization);
  if (credentials.kind === "spent") return refuse({ status: 429, code: "RATE_LIMITED", ...credentials });
  const admitted = admitRequest({ read, credentials, headers, address }, parts.rules, nowMs);
  return admitted.ok ? { read, credentials } : refuse(admitted);
}

/** With the request's id, by which whoever asked can name it to those who run the network. */
export async function named<Answer extends Pick<Outgoing, "headers">>(answered: Promise<Answer>): Promise<Answer> {
  const answer = await answered;
  return { ...answer, headers: { ...answer.headers, ...requestIdHeaders() } };
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
