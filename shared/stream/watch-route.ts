import { callerOf } from "#shared/http/caller.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { StreamRoute } from "#shared/http/serve-http.ts";
import { type Incoming, type Outgoing, refusal } from "#shared/http/serve-http.ts";
import { FetchJudge } from "#shared/query/fetch-judge.ts";
import { parseKeepableJson } from "#shared/query/keepable-json.ts";
import { readWatched, type Watched } from "#shared/stream/read-watched.ts";
import { signedStreamRoute, type Told } from "#shared/stream/signed-stream-route.ts";
import { type StreamMessage, streamPath, streamRequest } from "#shared/stream/stream-message.ts";
import { Turns } from "#shared/stream/turns.ts";
import { watchChanges } from "#shared/stream/watch-changes.ts";
import type { WatchOptions, WatchParts } from "#shared/stream/watch-parts.ts";

export type WatchRoute = {
  route: StreamRoute;
  /** Ends all streams, each with a word. */
  stop(): void;
};

/** Of all streams together: more would only wait for the same few connections to the database. */
const maxReading = 8;

/** What changes, told to whoever may see it, at a service's `/graphql/stream`: only signed requests and signed events. */
export function watchRoute<Context extends object>(options: WatchOptions<Context>): WatchRoute {
  const stopping = new AbortController();
  const shared = { judge: new FetchJudge(), turns: new Turns(maxReading), stopping: stopping.signal };
  const route = signedStreamRoute(options, streamPath, (incoming, peer) =>
    open({ ...options, ...shared }, incoming, peer),
  );
  return { route, stop: () => stopping.abort() };
}

async function open<Context extends object>(parts: WatchParts<Context>, incoming: Incoming, peer: Peer): Promise<Told> {
  const asked = readAsked(parts, incoming);
  if ("status" in asked) return asked;
  const caller = callerOf(incoming.headers, peer);
  const refused = parts.rates?.refuse(caller, performance.now());
  if (refused) return refused;
  const context = await parts.contextOf(incoming, peer);
  if (!context || !caller) return refusal(403, "FORBIDDEN");
  if (typeof context === "string") return refusal(context === "UNAUTHENTICATED" ? 401 : 424, context);
  if (!parts.mayWatch(context, asked.watched.field)) return nothing(asked.watched);
  const cursor = asked.after ?? (await parts.changes.newest());
  const leave = parts.places.take(caller);
  if (!leave) return refusal(429, "TOO_MANY_STREAMS");
  incoming.signal.addEventListener("abort", leave, { once: true });
  const look = () => parts.contextOf(incoming, peer);
  return watchChanges(parts, { ...asked, cursor, look, leave, gone: incoming.signal });
}

function readAsked<Context extends object>(
  { judge, schema }: WatchParts<Context>,
  { body }: Incoming,
): Outgoing | { watched: Watched; after: string | undefined } {
  const form = parseKeepableJson(body.toString("utf8"));
  const judged = judge.judge(form);
  if (!judged.ok) return refusal(400, judged.code);
  const request = streamRequest.safeParse(form).data;
  if (!request) return refusal(400, "BAD_REQUEST");
  const watched = readWatched(schema, judged.request);
  return watched ? { watched, after: request.after } : refusal(400, "QUERY_INVALID");
}

/** What is shut to somebody is null, as in the graph, and nothing follows. */
async function* nothing({ key }: Watched): AsyncGenerator<StreamMessage> {
  yield { kind: "change", data: { [key]: null } };
  yield { kind: "end" };
}
