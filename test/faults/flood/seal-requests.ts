import { randomUUID } from "node:crypto";
import { provePossession } from "#shared/auth/prove-possession.ts";
import { signRequest } from "#shared/signature/sign-request.ts";
import { signingKeyFromJwk } from "#shared/signature/signing-key.ts";
import type { LoadOrder } from "./load-order.ts";

type Headers = Record<string, string>;

const json = { "content-type": "application/json", accept: "application/json" };

/** Makes the headers of one request after another. */
export function sealer({ url, body, seal }: LoadOrder): () => Promise<Headers> {
  if (seal.kind === "proof") {
    const { token, privateKey } = seal;
    return async () => {
      const about = { privateKey, method: "POST", url, accessToken: token, now: new Date(), jti: randomUUID() };
      return { ...json, authorization: `DPoP ${token}`, dpop: await provePossession(about) };
    };
  }
  const key = signingKeyFromJwk(seal.signing);
  const headers = { ...json, ...seal.headers };
  const bytes = Buffer.from(body);
  return async () => {
    const request = { method: "POST", targetUri: url, headers, body: bytes };
    return { ...headers, ...signRequest({ ...request, key, now: new Date(), nonce: randomUUID() }) };
  };
}

/** Seals ahead, so that under load the one who asks has nothing to compute: only what is asked is measured. */
export async function sealAhead(order: LoadOrder, count: number): Promise<() => Promise<Headers>> {
  const seal = sealer(order);
  const ready: Headers[] = [];
  for (let at = 0; at < count; at += 1) ready.push(await seal());
  return async () => ready.pop() ?? seal();
}
