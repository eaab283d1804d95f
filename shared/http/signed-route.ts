import type { MessageTrust, Peer } from "#shared/http/message-trust.ts";
import {
  type Incoming,
  jsonAnswer,
  type Outgoing,
  type Route,
  refusal,
  refusalForTime,
} from "#shared/http/serve-http.ts";
import { parseJson } from "#shared/json/parse-json.ts";
import { sessionOffer, sessionPath } from "#shared/session/session-form.ts";

export type SignedRouteOptions = {
  trust: MessageTrust;
  /** This service's own address, as callers sign it. */
  publicUrl: string;
  onRefused?: (code: string) => void;
};

type Opened = Extract<ReturnType<MessageTrust["openRequest"]>, { ok: true }>;

/** A route that only another service of the network may call: opens the request's signature, seals the answer. */
export function signedRoute(
  options: SignedRouteOptions,
  path: string,
  handle: (incoming: Incoming, peer: Peer) => Promise<Outgoing>,
): Route {
  return openedRoute(options, path, (incoming, { peer }) => handle(incoming, peer));
}

/** Where another service opens a session with this one, in a request under its own key. */
export function sessionRoute(options: SignedRouteOptions): Route {
  return openedRoute(options, sessionPath, async ({ body }, opened) => {
    const offer = sessionOffer.safeParse(parseJson(body)).data;
    const share = offer && opened.hostSession?.(offer.share);
    return share === undefined ? refusal(400, "BAD_REQUEST") : jsonAnswer(200, { share });
  });
}

function openedRoute(
  options: SignedRouteOptions,
  path: string,
  handle: (incoming: Incoming, opened: Opened) => Promise<Outgoing>,
): Route {
  return {
    method: "POST",
    path,
    isForServices: true,
    handle: async (incoming) => {
      const url = `${options.publicUrl}${incoming.path}${incoming.search}`;
      const opened = options.trust.openRequest({ method: "POST", url, headers: incoming.headers, body: incoming.body });
      if (!opened.ok) {
        options.onRefused?.(opened.code);
        const { refusedAt } = opened;
        return refusedAt ? refusalForTime("CLOCK_SKEW", refusedAt) : refusal(401, "SIGNATURE_REFUSED");
      }
      const outgoing = await handle(incoming, opened);
      const body = typeof outgoing.body === "string" ? Buffer.from(outgoing.body) : outgoing.body;
      const seal = opened.sealAnswer({ status: outgoing.status, body });
      return { status: outgoing.status, headers: { ...outgoing.headers, ...seal }, body };
    },
  };
}
