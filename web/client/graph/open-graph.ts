import { Client, cacheExchange, fetchExchange } from "@urql/core";
import type { Session } from "../session/session.ts";
import { keepShown } from "./keep-shown.ts";
import { signedFetch } from "./signed-fetch.ts";

/** The graph for one session. What was answered is kept in memory, for as long as the session. */
export function openGraph({ graphUrl, session }: { graphUrl: string; session: Session }): Client {
  return new Client({
    url: graphUrl,
    exchanges: [keepShown(), cacheExchange, fetchExchange],
    fetch: signedFetch(session),
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
  });
}
