import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";

export type SignedRouteOptions = {
  trust: MessageTrust;
  /** This service's own address, as callers sign it. */
  publicUrl: string;
  onRefused?: (code: string) => void;
};

/** A route that only another service of the network may call: opens the request's signature, seals the answer. */
export function signedRoute(
  options: SignedRouteOptions,
  path: string,
  handle: (incoming: Incoming, peer: Peer) => Promise<Outgoing>,
): Route {
  return {
    method: "POST",
    path,
    handle: async (incoming) => {
      const url = `${options.publicUrl}${incoming.path}${incoming.search}`;
      const opened = options.trust.openRequest({ method: "POST", url, headers: incoming.headers, body: incoming.body });
      if (!opened.ok) {
        options.onRefused?.(opened.code);
        return refusal(401, "SIGNATURE_REFUSED");
      }
      const outgoing = await handle(incoming, opened.peer);
      const body = typeof outgoing.body === "string" ? Buffer.from(outgoing.body) : outgoing.body;
      const seal = options.trust.sealAnswer({ status: outgoing.status, body, requestSignature: opened.signature });
      return { status: outgoing.status, headers: { ...outgoing.headers, ...seal }, body };
    },
  };
}
