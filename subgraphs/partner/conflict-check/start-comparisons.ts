import { Bell } from "#shared/events/bell.ts";
import { type AnswerParts, answerNext } from "./answer-requests.ts";

export type RunningComparisons = { stop(): Promise<void> };

/** Computing takes far longer than this, and a connection of its own to be woken by would cost more. */
const pollMs = 10_000;

/** Answers what is asked blindly, one after the other, in the background. */
export function startComparisons(parts: AnswerParts): RunningComparisons {
  const bell = new Bell();
  const stopping = new AbortController();
  const { signal } = stopping;
  const running = (async () => {
    while (!signal.aborted) {
      const isMore = await answerNext({ ...parts, signal }).catch((err: unknown) => {
        if (!signal.aborted) parts.log.error({ err }, "comparison.failed");
        return false;
      });
      if (!isMore && !signal.aborted) await bell.wait(pollMs);
    }
  })();
  return {
    stop: async () => {
      stopping.abort();
      bell.ring();
      await running;
    },
  };
}
