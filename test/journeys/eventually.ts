import { setTimeout as wait } from "node:timers/promises";

const everyMs = 50;

/**
 * Asks until the answer is yes. @returns how long it took, in milliseconds
 * @throws when it is not within `timeoutMs`
 */
export async function eventually(
  what: string,
  question: () => Promise<boolean> | boolean,
  timeoutMs = 8_000,
): Promise<number> {
  const startedMs = performance.now();
  while (performance.now() - startedMs < timeoutMs) {
    if (await question()) return performance.now() - startedMs;
    await wait(everyMs);
  }
  throw new Error(`not within ${timeoutMs} ms: ${what}`);
}
