import type { JWK } from "jose";
import type { ClientMetadata } from "oidc-provider";

/** Programs of a party that come in as themselves. `undefined` for what may hold no token. */
export type IssuerTools = { find(id: string): Promise<{ roles: readonly string[]; publicKey: JWK } | undefined> };

const idForm = /^[\x21-\x7e]{1,200}$/;

/**
 * A tool as a client of the issuer: it signs its own assertions (RFC 7523), so that no secret is ever shown, sent or
 * kept here, and proves possession of its tokens' key like everybody else.
 */
export async function toolClient(
  tools: IssuerTools,
  id: string,
  tokenAlgorithm: "ES256" | "EdDSA",
): Promise<ClientMetadata | undefined> {
  const tool = idForm.test(id) ? await tools.find(id) : undefined; // it is whatever a request names
  if (!tool) return undefined;
  const alg = tool.publicKey.kty === "EC" ? "ES256" : "EdDSA";
  return {
    client_id: id,
    token_endpoint_auth_method: "private_key_jwt",
    token_endpoint_auth_signing_alg: alg,
    jwks: { keys: [{ ...tool.publicKey, alg, use: "sig" }] },
    grant_types: ["client_credentials"],
    response_types: [],
    redirect_uris: [],
    dpop_bound_access_tokens: true,
    id_token_signed_response_alg: tokenAlgorithm,
  };
}
