import { decodeJwt, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from "jose";
import { z } from "zod";
import { AlightError } from "#shared/errors/alight-error.ts";

/** The address of the graph in tokens: who may use them is checked by whoever takes them. */
export const graphAudience = "urn:alight:graph";

export const tokenAlgorithms = ["ES256", "EdDSA"];

const clockToleranceS = 5;
/** However long its issuer would have it live. */
const maxAgeS = 600;
const maxTokenLength = 8_000;

/** Names of people and tools; they travel into rows and pages of others, so they are letters and nothing else. */
const name = z.string().regex(/^[\x21-\x7e]{1,200}$/);

const claimsForm = z.object({
  sub: name,
  exp: z.number(),
  roles: z.array(z.string().max(30)).max(10).default([]),
  cnf: z.object({ jkt: z.string().length(43) }),
  client_id: name.optional(),
});

export type TokenClaims = {
  sub: string;
  /** The party of the issuer, from the pinned records and never from a claim. */
  organization: string;
  issuer: string;
  roles: string[];
  /** Thumbprint of the key whose possession must be proven (RFC 9449, section 6). */
  jkt: string;
  clientId: string | undefined;
  expiresAt: Date;
};

/**
 * `isExpired`: its issuer did sign it, and its time is over. `withoutKeysOf`: nothing can be said of it, since the keys
 * of that party's issuer cannot be had; its holder has nothing to mend.
 */
export type TokenVerdict =
  | { ok: true; claims: TokenClaims }
  | { ok: false; isExpired?: true }
  | { ok: false; withoutKeysOf: string };

export type TokenSources = {
  partyOfIssuer: (issuer: string) => { id: string } | undefined;
  keysOf: (issuer: string) => JWTVerifyGetKey;
};

/**
 * Judges an access token (RFC 9068). The issuer is chosen by its exact `iss` among the pinned records before
 * anything is fetched; `typ`, algorithms and audience are fixed; keys named in the token are ignored. Its subject
 * bears the party's own prefix, so that nobody is taken for somebody of another party where an id stands alone.
 */
export async function verifyAccessToken(token: string, sources: TokenSources, now: Date): Promise<TokenVerdict> {
  const issuer = token.length > maxTokenLength ? undefined : issuerOf(token);
  const party = issuer === undefined ? undefined : sources.partyOfIssuer(issuer);
  if (issuer === undefined || !party) return { ok: false };
  try {
    const verified = await jwtVerify(token, sources.keysOf(issuer), {
      issuer,
      audience: graphAudience,
      typ: "at+jwt",
      algorithms: tokenAlgorithms,
      clockTolerance: clockToleranceS,
      maxTokenAge: maxAgeS,
      currentDate: now,
      requiredClaims: ["sub", "exp", "iat"],
    });
    return readClaims(verified.payload, { issuer, organization: party.id });
  } catch (error) {
    if (error instanceof AlightError && error.code === "ORGANIZATION_UNAVAILABLE") {
      return { ok: false, withoutKeysOf: party.id };
    }
    return error instanceof errors.JWTExpired ? { ok: false, isExpired: true } : { ok: false };
  }
}

function readClaims(payload: JWTPayload, from: { issuer: string; organization: string }): TokenVerdict {
  const parsed = claimsForm.safeParse(payload);
  if (!parsed.success || !parsed.data.sub.startsWith(`${from.organization}~`)) return { ok: false };
  const { sub, roles, cnf, client_id: clientId, exp } = parsed.data;
  return { ok: true, claims: { ...from, sub, roles, jkt: cnf.jkt, clientId, expiresAt: new Date(exp * 1000) } };
}

function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
