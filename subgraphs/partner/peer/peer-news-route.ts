import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { receiveEvents } from "#shared/events/receive-events.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import type { Incoming, Outgoing, Route } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import type { Heard, PeerNews } from "./peer-news.ts";

export type PeerNewsParts = ChangeParts & { news: readonly PeerNews[]; log: Logger };

/** Where other organizations' partners tell us what concerns us. */
export function peerNewsRoute(signed: SignedRouteOptions, parts: PeerNewsParts): Route {
  const senders = new PartyShares(1); // its batches wait for each other: two would only hold two connections
  const receive = receivePeerNews(parts);
  return signedRoute(signed, "/events", (incoming, peer) => senders.run(peer.party, () => receive(incoming, peer)));
}

/** Takes a batch: what it says, its records and the position up to which it was taken are one transaction. */
export function receivePeerNews(
  parts: PeerNewsParts,
): (incoming: Pick<Incoming, "body">, peer: Peer) => Promise<Outgoing> {
  const kinds = new Map(parts.news.map((one) => [one.type, one]));
  const reception = {
    log: parts.log,
    transaction: <Result>(work: (scope: ChangeScope) => Promise<Result>, sender: string) =>
      runChange(parts, sender, work),
    read: (event: CloudEvent, sender: string) => kinds.get(event.type)?.read(event, sender),
    keep: async (scope: ChangeScope, _: string, news: readonly Heard[]) => {
      for (const one of news) await one.keep(scope);
    },
  };
  return (incoming, peer) => receiveEvents(reception, incoming, peer);
}
