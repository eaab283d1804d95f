import type { GraphQLSchema } from "graphql";
import type { CallerRates } from "#shared/http/caller-rates.ts";
import type { Peer } from "#shared/http/message-trust.ts";
import type { Incoming } from "#shared/http/serve-http.ts";
import type { SignedRouteOptions } from "#shared/http/signed-route.ts";
import type { FetchJudge } from "#shared/query/fetch-judge.ts";
import type { ChangeSource } from "#shared/stream/change-source.ts";
import type { StreamPlaces } from "#shared/stream/stream-places.ts";
import type { Turns } from "#shared/stream/turns.ts";

export type WatchOptions<Context extends object> = SignedRouteOptions & {
  schema: GraphQLSchema;
  isDevelopment: boolean;
  /** Who asks, judged anew at every event; as for a question. */
  contextOf: (
    incoming: Incoming,
    peer: Peer,
  ) => Promise<Context | "UNAUTHENTICATED" | "SERVICE_UNAVAILABLE" | undefined>;
  /** Whether they may watch this field at all. */
  mayWatch: (context: Context, field: string) => boolean;
  changes: ChangeSource;
  places: StreamPlaces;
  /** Around the reading for one event: bounds what it may hold. */
  around?: <Value>(work: () => Promise<Value>) => Promise<Value>;
  rates?: CallerRates;
  /** How often a quiet stream says that it is there, and looks whether its reader may still read. */
  beatMs: number;
};

export type WatchParts<Context extends object> = WatchOptions<Context> & {
  judge: FetchJudge;
  turns: Turns;
  stopping: AbortSignal;
};
