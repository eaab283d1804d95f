import { catalogue } from "#shared/codes/statistics/catalogue.ts";
import { cellCount } from "#shared/codes/statistics/cells.ts";
import type { Pool } from "#shared/database/pool.ts";
import { plainTransaction, receiveEvents } from "#shared/events/receive-events.ts";
import { PartyShares } from "#shared/http/party-shares.ts";
import type { Route } from "#shared/http/serve-http.ts";
import { type SignedRouteOptions, signedRoute } from "#shared/http/signed-route.ts";
import type { Logger } from "#shared/logging/logger.ts";
import { type EditionNews, readEditionNews } from "./edition-news.ts";
import { keepEditionNews } from "./keep-edition-news.ts";
import type { NewsScope } from "./news-scope.ts";

/** Where partners say whether they take part, and send their shares. */
export function editionNewsRoute(
  signed: SignedRouteOptions,
  { pool, clock, log }: { pool: Pool; clock: () => Date; log: Logger },
): Route {
  const senders = new PartyShares(1); // its batches wait for each other: two would only hold two connections
  const cells = cellCount(catalogue);
  const reception = {
    log,
    transaction: plainTransaction(pool),
    read: readEditionNews,
    keep: async ({ sql }: Pick<NewsScope, "sql">, sender: string, news: readonly EditionNews[]) => {
      for (const one of news) await keepEditionNews({ sql, sender, cells, now: clock(), log }, one);
    },
  };
  return signedRoute(signed, "/events", (incoming, peer) =>
    senders.run(peer.party, () => receiveEvents(reception, incoming, peer)),
  );
}
