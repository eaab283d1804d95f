import type { Admission } from "#shared/http/admission.ts";
import type { Outgoing } from "#shared/http/serve-http.ts";
import type { StreamPlaces } from "#shared/stream/stream-places.ts";
import type { GatewayContext } from "../gateway-context.ts";
import type { GuardParts } from "../guard/pass-guards.ts";
import type { GraphRequest } from "../guard/read-graph-request.ts";
import type { WatchLine } from "./open-watch.ts";

export type StreamBounds = {
  /** Until the organization has said whether it tells. */
  openMs: number;
  /** For filling in one event, as for an answer of the graph. */
  deadlineMs: number;
  /** How long whoever reads may leave what came lying. */
  patienceMs: number;
};

export type StreamParts = GuardParts & {
  door: Admission;
  callerOf: (headers: Readonly<Record<string, string>>) => string;
  places: StreamPlaces;
  line: WatchLine;
  answer: (request: GraphRequest, context: GatewayContext) => Promise<Outgoing>;
  bounds: StreamBounds;
  /** Aborted when the gateway stops. */
  stopping: AbortSignal;
  clock: () => Date;
};

/** Who watches what, and from where. */
export type Asking = Pick<GatewayContext, "viewer"> & {
  token: string;
  /** When the token's time is over. */
  expiresAt?: Date;
  request: GraphRequest;
  after: string | undefined;
  gone: AbortSignal;
  /** Gives the place back. */
  leave: () => void;
};
