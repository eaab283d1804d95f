import { InMemoryWebStorage, UserManager, WebStorageStateStore } from "oidc-client-ts";
import { memoryKeyStore } from "./memory-key-store.ts";
import type { Issuer } from "./settings.ts";

/** As the issuers know this client (`shared/issuer/issuer-clients.ts`). */
const clientId = "alight-web";
export const callbackPath = "/sign-in/callback";

/**
 * The client of one organization's issuer. The way there and back leaves the page, so state and PKCE verifier wait in
 * the tab's session storage, and are gone when they have been used; nothing else is kept.
 */
export function openIssuerClient({ issuer }: Issuer): UserManager {
  return new UserManager({
    authority: issuer,
    // Told, not asked for: nothing stands between a click and the sign-in page.
    metadata: {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      end_session_endpoint: `${issuer}/session/end`,
      revocation_endpoint: `${issuer}/token/revocation`,
    },
    client_id: clientId,
    redirect_uri: `${location.origin}${callbackPath}`,
    post_logout_redirect_uri: `${location.origin}/`,
    scope: "openid",
    resource: "urn:alight:graph",
    dpop: { store: memoryKeyStore() },
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
    loadUserInfo: false,
  });
}
