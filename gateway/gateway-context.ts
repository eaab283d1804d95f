import type { Viewer } from "#shared/auth/viewer.ts";

/** What the gateway knows of a request while it answers it. */
export type GatewayContext = {
  /** Undefined for somebody without a token: commons alone answers them. */
  viewer: Viewer | undefined;
  /** The viewer's own access token: partners see it, nobody else does. */
  token: string | undefined;
  /** When the whole answer must be out, on the clock of `performance.now()`, in milliseconds. */
  deadlineMs: number;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
};
