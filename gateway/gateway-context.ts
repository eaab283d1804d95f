import type { Viewer } from "#shared/auth/viewer.ts";
import type { MergedAnswer } from "./partition/merge-answers.ts";
import type { Split } from "./partition/split-operation.ts";

/** What the gateway knows of a request while it answers it. */
export type GatewayContext = {
  /** Undefined for somebody without a token: they ask only what is open to everybody. */
  viewer: Viewer | undefined;
  /** The viewer's own access token: partners see it, nobody else does. */
  token: string | undefined;
  /** When the whole answer must be out, on the clock of `performance.now()`, in milliseconds. */
  deadlineMs: number;
  /** Aborted when the client goes away. */
  signal: AbortSignal;
  /** Of a stream alone: what its organization says at this turn, in the place of asking it. */
  watch?: (split: Split) => MergedAnswer;
};
