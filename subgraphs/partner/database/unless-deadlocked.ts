/** Each time another one waits for what this one holds; more than this is no chance any more. */
const mostTries = 3;
/** PostgreSQL's code for `deadlock_detected` (its manual, appendix A). */
const deadlock = "40P01";

/**
 * Runs a whole transaction once more when PostgreSQL ended it because two waited for each other: nothing of it was kept.
 * `run` begins it anew each time.
 */
export async function unlessDeadlocked<Value>(run: () => Promise<Value>): Promise<Value> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (error) {
      if (tries === mostTries || !isDeadlock(error)) throw error;
    }
  }
}

function isDeadlock(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === deadlock;
}
