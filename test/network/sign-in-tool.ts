import { randomUUID } from "node:crypto";
import { importJWK, type JWK, SignJWT } from "jose";
import { graphAudience } from "#shared/auth/access-token.ts";
import { provePossession } from "#shared/auth/prove-possession.ts";
import type { HttpClient, Sent } from "#shared/http/send-http.ts";

export type ToolSignIn = {
  issuer: string;
  toolId: string;
  /** Its own key, whose public part its coordinator added. */
  toolKey: JWK;
  /** The key that the token is bound to; none asks without a proof. */
  privateKey?: JWK;
  client: HttpClient;
  /** An assertion of another making. */
  assertion?: string;
};

/** The assertion of a tool (RFC 7523): who it is, signed by itself, for a minute. */
export async function assertTool({ issuer, toolId, toolKey }: ToolSignIn): Promise<string> {
  const alg = toolKey.kty === "OKP" ? "EdDSA" : "ES256";
  return new SignJWT({ jti: randomUUID() })
    .setProtectedHeader({ alg })
    .setIssuer(toolId)
    .setSubject(toolId)
    .setAudience(issuer)
    .setIssuedAt()
    .setExpirationTime("1m")
    .sign(await importJWK(toolKey, alg));
}

/** Asks an issuer for a tool's token as any program would: client credentials, private_key_jwt, DPoP. */
export async function askForToolToken(asked: ToolSignIn): Promise<Sent> {
  const { issuer, toolId, privateKey, client } = asked;
  const url = `${issuer}/token`;
  const form = new URLSearchParams({
    grant_type: "client_credentials",
    client_id: toolId,
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: asked.assertion ?? (await assertTool(asked)),
    resource: graphAudience,
  });
  const proven = { method: "POST", url, now: new Date(), jti: randomUUID() };
  const proof = privateKey ? { dpop: await provePossession({ privateKey, ...proven }) } : {};
  const headers = { "content-type": "application/x-www-form-urlencoded", ...proof };
  return client.send({ method: "POST", url, headers, body: form.toString(), timeoutMs: 5_000, maxBytes: 64_000 });
}
