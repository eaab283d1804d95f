import { setTimeout as wait } from "node:timers/promises";
import { AlightError } from "#shared/errors/alight-error.ts";

const patienceMs = 60_000;
const everyMs = 250;

/**
 * Asks until there is an answer. A service that is busy for a moment is asked again.
 * @throws AlightError SERVICE_UNAVAILABLE when there is none within a minute
 */
export async function untilAnswer<Answer>(
  what: string,
  question: () => Promise<Answer | undefined>,
  timeoutMs = patienceMs,
): Promise<Answer> {
  const deadlineMs = performance.now() + timeoutMs;
  let reason = "Look at: npm run status";
  while (performance.now() < deadlineMs) {
    const answer = await question().catch((error: unknown) => {
      if (!(error instanceof AlightError) || error.code !== "SERVICE_UNAVAILABLE") throw error;
      reason = error.message;
      return undefined;
    });
    if (answer !== undefined) return answer;
    await wait(everyMs);
  }
  throw new AlightError("SERVICE_UNAVAILABLE", `Not within ${timeoutMs / 1000} s: ${what}. ${reason}`);
}
