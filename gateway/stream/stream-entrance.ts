import type { Registry } from "prom-client";
import type { StreamRoute } from "#shared/http/serve-http.ts";
import { showStreams } from "#shared/metrics/show-streams.ts";
import { type PlaceLimits, StreamPlaces } from "#shared/stream/stream-places.ts";
import type { GatewayConfig } from "../config.ts";
import type { EntranceParts, Guards } from "../guard/graph-entrance.ts";
import type { WatchLine } from "./open-watch.ts";
import type { StreamBounds } from "./stream-parts.ts";
import { streamRoute } from "./stream-route.ts";

export type StreamEntranceParts = Pick<EntranceParts, "graph" | "authenticate"> & {
  guards: Guards;
  line: WatchLine;
  clock: () => Date;
  registry: Registry;
  bounds?: Partial<StreamBounds> | undefined;
};

/** A person has a few pages open. One organization leaves room for the others. */
export const streamPlaces: PlaceLimits = { perPerson: 6, perParty: 400, inAll: 2_000 };

/** Shorter than what is signed lives: what waits longer could not be told from what was held back. */
const patienceMs = 20_000;

/** The way in for what somebody watches, with the limits of the configuration. */
export function streamEntrance(
  config: GatewayConfig,
  parts: StreamEntranceParts,
): { route: StreamRoute; stop(): void } {
  const { graph, authenticate, guards, line, clock } = parts;
  const { deadlineMs } = config;
  const stopping = new AbortController();
  const places = new StreamPlaces(streamPlaces);
  showStreams(parts.registry, () => places.size);
  const route = streamRoute({
    ...guards,
    authenticate,
    answer: graph.answer,
    places,
    bounds: { openMs: deadlineMs, deadlineMs, patienceMs, ...parts.bounds },
    stopping: stopping.signal,
    ...{ line, clock },
  });
  return { route, stop: () => stopping.abort() };
}
