import * as oidc from "openid-client";
import { z } from "zod";
import type { Sql } from "#shared/database/sql.ts";
import { saveItem, takeItem } from "#shared/issuer/oidc-item.store.ts";
import type { LeadsAway } from "#shared/issuer/sign-in-method.ts";
import { type Refused, refusedFor } from "#shared/issuer/sign-in-refusal.ts";
import type { UpstreamConfig } from "#shared/issuer/upstream/upstream-settings.ts";
import { type AskingPage, newState, returnPath } from "#shared/issuer/upstream/upstream-state.ts";

const model = "UpstreamState";
const lifetimeS = 10 * 60;
const timeoutS = 5;

const claimsForm = z.looseObject({
  iss: z.string(),
  sub: z.string().min(1).max(300),
  email: z.string().max(320).optional(),
  email_verified: z.union([z.boolean(), z.string()]).optional(),
});

/** Who the account service says they are. */
export type UpstreamUser = { ok: true; issuer: string; subject: string; checkedEmail: string | undefined };

/** What is kept of a question until its answer comes: for whom, and what the answer must fit. */
const keptForm = z.object({ nonce: z.string(), verifier: z.string(), bound: z.string() });

export type Upstream = {
  name: string;
  isAddressBound: boolean;
  /** Begins: `bound` names what the answer is for and by whom it was asked; the same must be said with the answer. */
  leave(page: AskingPage, bound: string): Promise<LeadsAway>;
  returned(bound: string, answer: URLSearchParams): Promise<UpstreamUser | Refused>;
};

/**
 * A party's own account service, asked by code flow with PKCE, nonce and state. Its answers are believed when issuer
 * (RFC 9207 too), audience, nonce and signature fit, once.
 */
export function createUpstream(config: UpstreamConfig, { issuer, sql }: { issuer: string; sql: Sql }): Upstream {
  const redirectUri = `${issuer}${returnPath}`;
  const discovered = discoverOnce(config);
  return {
    name: config.name,
    isAddressBound: config.isAddressBound,
    leave: async (page, bound) => {
      const service = await discovered().catch(() => undefined);
      if (!service) return refusedFor("UPSTREAM_AWAY");
      const state = newState(page);
      const kept = { nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), bound };
      const item = { model, id: state, payload: kept, expiresInS: lifetimeS };
      await saveItem(sql, { ...item, account: undefined, grantId: undefined, uid: undefined });
      const location = oidc.buildAuthorizationUrl(service, {
        redirect_uri: redirectUri,
        scope: "openid email",
        state,
        nonce: kept.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(kept.verifier),
        code_challenge_method: "S256",
      });
      return { ok: true, location: location.href };
    },
    returned: async (bound, answer) => {
      const state = answer.get("state") ?? "";
      const kept = keptForm.safeParse(await takeItem(sql, model, state)).data;
      if (!kept || kept.bound !== bound) return refusedFor("CHALLENGE_GONE");
      if (answer.get("error") === "access_denied") return refusedFor("UPSTREAM_STOPPED");
      const service = await discovered().catch(() => undefined);
      if (!service) return refusedFor("UPSTREAM_AWAY");
      const claims = await fetchClaims(service, new URL(`${redirectUri}?${answer}`), { ...kept, state });
      return claims ? judgeClaims(config, claims) : refusedFor("UPSTREAM_NOT_PROVEN");
    },
  };
}

/** Discovers when first asked; a failure is not remembered. */
function discoverOnce(config: UpstreamConfig): () => Promise<oidc.Configuration> {
  let found: Promise<oidc.Configuration> | undefined;
  return () => {
    found ??= discover(config).catch((error: unknown) => {
      found = undefined;
      throw error;
    });
    return found;
  };
}

function discover({ issuer, clientId, secret, isInsecure }: UpstreamConfig): Promise<oidc.Configuration> {
  return oidc.discovery(new URL(issuer), clientId, undefined, oidc.ClientSecretPost(secret), {
    timeout: timeoutS,
    execute: [oidc.enableNonRepudiationChecks, ...(isInsecure ? [oidc.allowInsecureRequests] : [])],
  });
}

async function fetchClaims(
  service: oidc.Configuration,
  address: URL,
  { nonce, verifier, state }: { nonce: string; verifier: string; state: string },
): Promise<z.output<typeof claimsForm> | undefined> {
  try {
    const checks = { expectedNonce: nonce, pkceCodeVerifier: verifier, expectedState: state, idTokenExpected: true };
    const tokens = await oidc.authorizationCodeGrant(service, address, checks);
    return claimsForm.safeParse(tokens.claims()).data;
  } catch {
    return undefined; // whatever was wrong, the answer is not believed
  }
}

function judgeClaims(config: UpstreamConfig, claims: z.output<typeof claimsForm>): UpstreamUser | Refused {
  for (const [name, value] of config.claims) {
    if (String(claims[name] ?? "") !== value) return refusedFor("UPSTREAM_NOT_ALLOWED");
  }
  const isChecked = String(claims.email_verified) === "true";
  const checkedEmail = isChecked ? claims.email?.toLowerCase() : undefined;
  return { ok: true, issuer: claims.iss, subject: claims.sub, checkedEmail };
}
