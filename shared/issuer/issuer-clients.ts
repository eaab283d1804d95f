import type { ClientMetadata } from "oidc-provider";

/** Where a native client waits for its code: any free port of this address (RFC 8252, section 7.3). */
const loopbackRedirect = "http://127.0.0.1/callback";

/**
 * The product's own clients. All are public, so each proves possession of its key (DPoP) and of its request (PKCE).
 * `clientUrl`: where the browser's clients live, without a slash at the end.
 */
export function issuerClients(clientUrl: string, tokenAlgorithm: "ES256" | "EdDSA"): ClientMetadata[] {
  const common = {
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token"],
    response_types: ["code"],
    dpop_bound_access_tokens: true,
    id_token_signed_response_alg: tokenAlgorithm,
  } as const;
  const lists = () => ({ ...common, grant_types: [...common.grant_types], response_types: [common.response_types[0]] });
  return [
    {
      ...lists(),
      client_id: "alight-explorer",
      application_type: "web",
      redirect_uris: [`${clientUrl}/explorer/callback`],
      post_logout_redirect_uris: [`${clientUrl}/explorer`],
    },
    {
      ...lists(),
      client_id: "alight-web",
      application_type: "web",
      redirect_uris: [`${clientUrl}/sign-in/callback`],
      post_logout_redirect_uris: [`${clientUrl}/`],
    },
    { ...lists(), client_id: "alight-cli", application_type: "native", redirect_uris: [loopbackRedirect] },
  ];
}
