import type { TokenClaims, TokenVerdict } from "#shared/auth/access-token.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { Actor } from "../context.ts";

export type ActorSources = {
  organization: string;
  verifyToken: (token: string) => Promise<TokenVerdict>;
  /** What somebody of this organization may do at this moment. */
  rolesOf: (personId: string) => Promise<readonly string[]>;
  /** What a tool of this organization is and may do at this moment; `undefined` for none. */
  toolOf: (toolId: string) => Promise<{ name: string; roles: readonly string[] } | undefined>;
};

/** Why it cannot be said who asks: the token does not hold, or the keys of its issuer cannot be had. */
export type UnknownActor = "UNAUTHENTICATED" | "SERVICE_UNAVAILABLE";

/**
 * Who asks, after two keys: the signature of the service that brings the request, and the token it forwards. The
 * gateway alone is the network; another organization's partner asks as a service, and nobody else asks here. That
 * the token's holder was there was proven to the gateway; its signature covers the token.
 */
export async function identifyActor(
  { peer, authorization }: { peer: Peer; authorization: string | undefined },
  sources: ActorSources,
): Promise<Actor | UnknownActor | undefined> {
  if (peer.service === "partner") return { kind: "service", party: peer.party };
  if (peer.party !== "centre" || peer.service !== "gateway") return undefined;
  if (authorization === undefined) return { kind: "network" };
  const token = /^DPoP ([^\s,]+)$/i.exec(authorization)?.[1];
  const verdict = token === undefined ? undefined : await sources.verifyToken(token);
  if (verdict?.ok) return actorOf(verdict.claims, sources);
  return verdict && "withoutKeysOf" in verdict ? "SERVICE_UNAVAILABLE" : "UNAUTHENTICATED";
}

async function actorOf(claims: TokenClaims, { organization, rolesOf, toolOf }: ActorSources): Promise<Actor> {
  const { sub: id, issuer } = claims;
  const isHome = claims.organization === organization;
  const common = { kind: "person", id, issuer, organization: claims.organization, isHome } as const;
  if (!isHome) return { ...common, roles: [] };
  if (claims.clientId !== id) return { ...common, roles: await rolesOf(id) };
  const tool = await toolOf(id); // its token was given to itself (RFC 9068, section 2.2)
  return tool ? { ...common, roles: tool.roles, toolName: tool.name } : { ...common, roles: [] };
}
