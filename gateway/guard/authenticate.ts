import type { TokenVerdict } from "#shared/auth/access-token.ts";
import { judgeProof } from "#shared/auth/dpop-proof.ts";
import type { Viewer } from "#shared/auth/viewer.ts";

export type Credentials =
  /** No token: commons answers, and what its service has opened to everybody. */
  | { kind: "nobody" }
  | { kind: "viewer"; viewer: Viewer; token: string; clientId?: string | undefined; expiresAt?: Date }
  | { kind: "refused"; error: "invalid_token" | "invalid_dpop_proof" }
  /** Refused for the address alone that its proof was made for; `address` is ours. */
  | { kind: "elsewhere"; address: string }
  /** Refused for its time alone; `now` is ours. */
  | { kind: "late"; what: "token" | "proof"; now: Date }
  /** Neither believed nor refused: the keys of this organization's issuer cannot be had. */
  | { kind: "unjudged"; organization: string }
  /** Whose share of this second is used up: their proof was not even looked at. */
  | { kind: "spent"; retryAfterS: number };

export type AuthenticationParts = {
  tokens: { verify(token: string, now: Date): Promise<TokenVerdict> };
  /** False when the proof was seen before. */
  remember: (jkt: string, jti: string, expiresAt: Date) => boolean;
  /** When that memory began. */
  since?: Date;
  /** The address that is asked, as clients see it: the graph's, or its streams'. */
  graphUrl: string;
  /**
   * In how many seconds somebody may ask again, 0 for at once. Nothing is taken from them here: a token without its
   * key must not be able to use up a share.
   */
  waitS: (viewer: Viewer) => number;
};

const tokenForm = /^DPoP ([A-Za-z0-9._~+/-]+=*)$/i;

/** The access token of a request, whatever it is worth. */
export function tokenIn({ authorization }: Readonly<Record<string, string>>): string | undefined {
  return authorization === undefined ? undefined : tokenForm.exec(authorization)?.[1];
}

/** Who asks: an access token and the proof that its holder sent this request (RFC 9449, section 7). */
export async function authenticate(
  headers: Readonly<Record<string, string>>,
  parts: AuthenticationParts,
  now: Date,
): Promise<Credentials> {
  const { authorization, dpop } = headers;
  if (authorization === undefined) return { kind: "nobody" };
  const token = tokenIn(headers);
  const verdict = token === undefined ? undefined : await parts.tokens.verify(token, now);
  if (token === undefined || !verdict) return { kind: "refused", error: "invalid_token" };
  if (!verdict.ok) return refusedBy(verdict, now);
  const { sub, organization, roles, jkt, clientId, expiresAt } = verdict.claims;
  const viewer = { sub, organization, roles };
  const waitS = parts.waitS(viewer);
  if (waitS > 0) return { kind: "spent", retryAfterS: waitS };
  const proof = { proof: dpop ?? "", method: "POST", url: parts.graphUrl, accessToken: token, jkt, now };
  const held = await judgeProof({ ...proof, remember: parts.remember, since: parts.since });
  if (held === "OUT_OF_TIME") return { kind: "late", what: "proof", now };
  if (held === "OTHER_ADDRESS") return { kind: "elsewhere", address: parts.graphUrl };
  if (held === "REFUSED") return { kind: "refused", error: "invalid_dpop_proof" };
  return { kind: "viewer", viewer, token, clientId, expiresAt };
}

function refusedBy(verdict: Extract<TokenVerdict, { ok: false }>, now: Date): Credentials {
  if ("withoutKeysOf" in verdict) return { kind: "unjudged", organization: verdict.withoutKeysOf };
  return verdict.isExpired ? { kind: "late", what: "token", now } : { kind: "refused", error: "invalid_token" };
}
