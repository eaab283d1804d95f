import { Client, cacheExchange, fetchExchange } from "@urql/core";
import type { Session } from "../session/session.ts";
import { keepShown } from "./keep-shown.ts";
import { signedFetch, unsignedFetch } from "./signed-fetch.ts";

/**
 * The graph for one session; without one, as everybody sees it. What was answered is kept in memory, for as long as the
 * session.
 */
export function openGraph({ graphUrl, session }: { graphUrl: string; session?: Session }): Client {
  return new Client({
    url: graphUrl,
    exchanges: [keepShown(), cacheExchange, fetchExchange],
    fetch: session ? signedFetch(session) : unsignedFetch,
    preferGetMethod: false,
    requestPolicy: "cache-and-network",
  });
}
