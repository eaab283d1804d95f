import { randomUUID } from "node:crypto";
import type { JWK } from "jose";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { AlightError } from "#shared/errors/alight-error.ts";
import type { HttpClient } from "#shared/http/send-http.ts";
import { signIn } from "#shared/issuer/sign-in-client.ts";
import { makeEs256 } from "./development-keys.ts";

/** A token and the key that it is bound to. */
export type Session = { token: string; privateKey: JWK };

export type GraphQuestion = {
  gatewayUrl: string;
  query: string;
  variables?: Readonly<Record<string, unknown>>;
  /** Nobody's, when left out. */
  session?: Session;
};

export type GraphAnswer = { status: number; text: string };

/** The way back of a native client; nobody listens there, the code is read from the address. */
const redirectUri = "http://127.0.0.1:49152/callback";
const timeoutMs = 15_000;
const maxBytes = 50_000_000;

/**
 * Signs a demo person in by the real flow.
 * @throws AlightError UNAUTHENTICATED or SERVICE_UNAVAILABLE with a sentence
 */
export async function signInAs(client: HttpClient, who: { issuer: string; login: string }): Promise<Session> {
  const privateKey = makeEs256();
  const signedIn = await signIn({ ...who, clientId: "alight-cli", redirectUri, privateKey, now: new Date(), client });
  return { token: signedIn.accessToken, privateKey };
}

/** @throws AlightError SERVICE_UNAVAILABLE when the gateway does not answer */
export async function askGraph(client: HttpClient, question: GraphQuestion): Promise<GraphAnswer> {
  const url = `${question.gatewayUrl}/graphql`;
  const sent = await client.send({
    method: "POST",
    url,
    headers: { "content-type": "application/json", accept: "application/json", ...(await proofHeaders(question, url)) },
    body: JSON.stringify({ query: question.query, variables: question.variables ?? {} }),
    timeoutMs,
    maxBytes,
  });
  if (!sent.ok) throw new AlightError("SERVICE_UNAVAILABLE", `The gateway at ${question.gatewayUrl} did not answer.`);
  return { status: sent.status, text: sent.body.toString("utf8") };
}

async function proofHeaders({ session }: GraphQuestion, url: string): Promise<Record<string, string>> {
  if (!session) return {};
  const { token, privateKey } = session;
  const now = new Date();
  const proof = await provePossession({ privateKey, method: "POST", url, accessToken: token, now, jti: randomUUID() });
  return { authorization: `DPoP ${token}`, dpop: proof };
}
