import { randomUUID } from "node:crypto";
import { provePossession } from "#shared/auth/prove-possession.ts";
import type { Constellation } from "../../tools/constellation/constellation.ts";
import { type ReadEvent, WatchingClient } from "../network/watching-client.ts";
import { valueAt } from "./graph-answer.ts";
import type { Person } from "./person.ts";

export type Watching = { query: string; variables: Record<string, unknown>; lastEventId?: string };

/** Opens a stream at the gateway as somebody, with their real token and a fresh proof; as nobody when left out. */
export async function watchAs(
  constellation: Constellation,
  person: Person | undefined,
  { query, variables, lastEventId }: Watching,
): Promise<WatchingClient> {
  const url = `${constellation.gatewayUrl}/graphql/stream`;
  const closing = new AbortController();
  const headers = {
    "content-type": "application/json",
    accept: "text/event-stream",
    ...(lastEventId === undefined ? {} : { "last-event-id": lastEventId }),
    ...(person ? await proofOf(person, url) : {}),
  };
  const body = JSON.stringify({ query, variables });
  return new WatchingClient(await fetch(url, { method: "POST", headers, body, signal: closing.signal }), closing);
}

async function proofOf({ session }: Person, url: string): Promise<Record<string, string>> {
  const { token, privateKey } = session;
  const proof = { privateKey, method: "POST", url, accessToken: token, now: new Date(), jti: randomUUID() };
  return { authorization: `DPoP ${token}`, dpop: await provePossession(proof) };
}

/** Reads on until an event shows what is looked for. @throws when the stream ends before */
export async function until(client: WatchingClient, isIt: (data: unknown) => boolean): Promise<ReadEvent> {
  for (let event = await client.next(); event; event = await client.next()) {
    if (isIt(valueAt(event.data, "data"))) return event;
  }
  throw new Error("the stream ended before it was told");
}
