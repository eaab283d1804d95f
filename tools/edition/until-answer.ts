import { setTimeout as wait } from "node:timers/promises";
import { AlightError } from "#shared/errors/alight-error.ts";

const patienceMs = 60_000;
const everyMs = 250;

/** Asks until there is an answer. @throws AlightError SERVICE_UNAVAILABLE when there is none within a minute */
export async function untilAnswer<Answer>(
  what: string,
  question: () => Promise<Answer | undefined>,
  timeoutMs = patienceMs,
): Promise<Answer> {
  const deadlineMs = performance.now() + timeoutMs;
  while (performance.now() < deadlineMs) {
    const answer = await question();
    if (answer !== undefined) return answer;
    await wait(everyMs);
  }
  throw new AlightError("SERVICE_UNAVAILABLE", `Not within ${timeoutMs / 1000} s: ${what}. Look at: npm run status`);
}
