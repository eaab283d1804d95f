/** Each waits as long as the driver does for a connection. */
const maxAttempts = 10;

/**
 * A database that is slow to take its first connection is asked again, as when everything on a machine starts at
 * once; one that refuses is not. Afterwards nobody waits like this: whoever asked would have gone.
 */
export async function openPatiently<Opened>(open: () => Promise<Opened>, attempts = maxAttempts): Promise<Opened> {
  try {
    return await open();
  } catch (error) {
    if (attempts <= 1 || !isSlowness(error)) throw error;
    return openPatiently(open, attempts - 1);
  }
}

/** Said by `pg` and its pool: `timeout expired`, `timeout exceeded when trying to connect`, `… due to connection timeout`. */
function isSlowness(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return /timeout (expired|exceeded)|connection timeout/i.test(error.message) || isSlowness(error.cause);
}
