import type { CloudEvent } from "#shared/events/cloud-event.ts";
import { receiveEvents } from "#shared/events/receive-events.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import { type Incoming, type Outgoing, type Route, refusal } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import { type ChangeParts, type ChangeScope, runChange } from "../command/run-change.ts";
import type { AnswerParts } from "./answer-round.ts";
import { type EditionNews, readEditionNews } from "./edition-event.ts";
import { keepEditionNews } from "./receive-edition-news.ts";
import { statisticsService } from "./tell-statistics.ts";

export type StatisticsNewsParts = ChangeParts & AnswerParts;

/** Where the centre's statistics tell of editions, and ask for our share of them. */
export function statisticsNewsRoute(signed: SignedRouteOptions, parts: StatisticsNewsParts): Route {
  const senders = new PartyShares(1); // its batches wait for each other: two would only hold two connections
  const receive = receiveStatisticsNews(parts);
  return signedRoute(signed, "/statistics/events", (incoming, peer) =>
    senders.run(peer.party, () => receive(incoming, peer)),
  );
}

/** Takes a batch: what it says, what is answered to it and the position up to which it was taken are one transaction. */
export function receiveStatisticsNews(
  parts: StatisticsNewsParts,
): (incoming: Pick<Incoming, "body">, peer: Peer) => Promise<Outgoing> {
  const reception = {
    log: parts.log,
    service: statisticsService,
    transaction: <Result>(work: (scope: ChangeScope) => Promise<Result>) => runChange(parts, statisticsService, work),
    read: (event: CloudEvent) => readEditionNews(event),
    keep: async (scope: ChangeScope, _: string, news: readonly EditionNews[]) => {
      for (const one of news) await keepEditionNews(scope, one, parts);
    },
  };
  return async (incoming, peer) =>
    peer.party === "centre" ? receiveEvents(reception, incoming, peer) : refusal(403, "FORBIDDEN");
}
