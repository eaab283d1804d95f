import type { Outgoing } from "#shared/http/serve-http.ts";
import type { GatewayContext } from "../gateway-context.ts";
import type { Asking, StreamParts } from "./stream-parts.ts";

/** One turn of the whole plan, with what the organization says at it. */
export function answerTurn(
  { answer, bounds, monotonicMs }: Pick<StreamParts, "answer" | "bounds" | "monotonicMs">,
  { viewer, token, request, gone: signal }: Asking,
  watch: NonNullable<GatewayContext["watch"]>,
): Promise<Outgoing> {
  return answer(request, { viewer, token, deadlineMs: monotonicMs() + bounds.deadlineMs, signal, watch });
}
