import { type Configuration, errors, interactionPolicy, type KoaContextWithOIDC } from "oidc-provider";
import { graphAudience } from "#shared/auth/access-token.ts";
import type { Sql } from "#shared/database/sql.ts";
import { errorPages, renderOidcErrors } from "#shared/issuer/error-page.ts";
import { grantFirstParty } from "#shared/issuer/first-party-grant.ts";
import { issuerClients } from "#shared/issuer/issuer-clients.ts";
import { type IssuerTools, toolClient } from "#shared/issuer/issuer-tools.ts";
import { createOidcAdapter, withTools } from "#shared/issuer/oidc-adapter.ts";
import { renderSignOut, signedOut } from "#shared/issuer/sign-out-page.ts";
import type { TokenKeys } from "#shared/issuer/token-keys.ts";

/** Who may hold tokens, and what they may do at this moment. `undefined` for whoever may not sign in. */
export type IssuerAccounts = { find(account: string): Promise<IssuerAccount | undefined> };

/** Login and name are what their device shows beside a passkey. */
export type IssuerAccount = { roles: readonly string[]; login: string; name: string };

export type IssuerConfigurationParts = {
  party: string;
  issuer: string;
  clientUrl: string;
  tokenKeys: TokenKeys;
  accounts: IssuerAccounts;
  tools: IssuerTools;
  sql: Sql;
  clock: () => Date;
};

const accessTokenS = 10 * 60;
const sessionS = 8 * 60 * 60;
const interactionS = 10 * 60;

/** What the provider is told: code flow with PKCE, tokens of ten minutes bound by DPoP, sessions of eight hours. */
export function configureIssuer(parts: IssuerConfigurationParts): Configuration {
  const { tokenKeys, accounts, tools, clientUrl } = parts;
  const [signing] = tokenKeys.keys;
  return {
    adapter: withTools(createOidcAdapter(parts.sql, parts.clock), (id) => toolClient(tools, id, signing.alg)),
    clients: issuerClients(clientUrl, signing.alg),
    clientAuthMethods: ["none", "private_key_jwt"],
    enabledJWA: { clientAuthSigningAlgValues: ["ES256", "EdDSA"] },
    jwks: { keys: tokenKeys.keys },
    cookies: cookieSettings(parts),
    features: featureSettings(signing, clientUrl),
    responseTypes: ["code"],
    scopes: ["openid"],
    pkce: { required: () => true },
    ttl: lifetimes(parts.clock),
    rotateRefreshToken: true,
    issueRefreshToken: async (_, client) => client.grantTypeAllowed("refresh_token"),
    expiresWithSession: async () => true,
    loadExistingGrant: grantFirstParty,
    findAccount: async (_, account) => {
      const found = await accounts.find(account);
      return found && { accountId: account, claims: async () => ({ sub: account }) };
    },
    extraTokenClaims: async (_, token) => {
      const isPerson = token.kind === "AccessToken";
      const found = await (isPerson ? accounts.find(token.accountId) : tools.find(token.clientId ?? ""));
      return { roles: [...(found?.roles ?? [])] };
    },
    interactions: {
      policy: signInOnly(),
      url: (_, interaction) => `${parts.issuer}/interaction/${interaction.uid}`,
    },
    clientBasedCORS: (_, origin) => origin === new URL(clientUrl).origin,
    renderError: renderOidcErrors(errorPages(clientUrl)),
  };
}

/** Named after the party: on one host (as in development) issuers on several ports share one cookie jar. */
function cookieSettings({ party, issuer, tokenKeys }: IssuerConfigurationParts): Configuration["cookies"] {
  const isSecure = issuer.startsWith("https:");
  const name = (role: string) => `${isSecure ? "__Secure-" : ""}${party}-${role}`;
  const settings = { httpOnly: true, sameSite: "lax", signed: true, secure: isSecure } as const;
  return {
    keys: [...tokenKeys.cookieKeys],
    names: { session: name("session"), interaction: name("sign-in"), resume: name("resume") },
    long: { ...settings, path: new URL(issuer).pathname },
    short: settings,
  };
}

function featureSettings(signing: TokenKeys["keys"][number], clientUrl: string): Configuration["features"] {
  return {
    devInteractions: { enabled: false },
    dPoP: { enabled: true },
    clientCredentials: { enabled: true },
    pushedAuthorizationRequests: { enabled: false },
    userinfo: { enabled: false },
    revocation: { enabled: true, allowedPolicy: async (_, client, token) => token.clientId === client.clientId },
    rpInitiatedLogout: { enabled: true, logoutSource: renderSignOut, postLogoutSuccessSource: signedOut(clientUrl) },
    resourceIndicators: {
      enabled: true,
      defaultResource: async () => graphAudience,
      useGrantedResource: async () => true,
      getResourceServerInfo: async (_, resource) => {
        if (resource !== graphAudience) throw new errors.InvalidTarget();
        return {
          scope: "",
          audience: graphAudience,
          accessTokenTTL: accessTokenS,
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: signing.alg, kid: signing.kid } },
        };
      },
    },
  };
}

/** A session, and every token of it, ends eight hours after the sign-in however often it is renewed. */
function lifetimes(clock: () => Date): Configuration["ttl"] {
  const sessionLeftS = (loginTs: number | undefined) =>
    loginTs === undefined ? interactionS : Math.max(1, loginTs + sessionS - Math.floor(clock().getTime() / 1000));
  return {
    AccessToken: accessTokenS,
    ClientCredentials: accessTokenS,
    AuthorizationCode: 60,
    IdToken: accessTokenS,
    Interaction: interactionS,
    Grant: sessionS,
    RefreshToken: (context) => context.oidc.entities.RotatedRefreshToken?.remainingTTL ?? sessionS,
    Session: (_, session) => sessionLeftS(session.loginTs),
  };
}

/**
 * First-party clients ask for no consent. A native client cannot prove which program it is, so each of its requests
 * is answered by a person and never by a session alone (RFC 8252, section 8.6).
 */
function signInOnly(): interactionPolicy.DefaultPolicy {
  const policy = interactionPolicy.base();
  policy.remove("consent");
  const isUnanswered = ({ oidc }: KoaContextWithOIDC) =>
    oidc.client?.applicationType === "native" && oidc.result?.login === undefined;
  policy
    .get("login")
    ?.checks.add(new interactionPolicy.Check("native_client", "native clients ask a person each time", isUnanswered));
  return policy;
}
