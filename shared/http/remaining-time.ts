/** Says, in whole milliseconds, how long whoever asks will wait for the answer; afterwards nobody reads it. */
export const timeoutHeader = "alight-timeout-ms";

export type TimeBounds = {
  /** Of the request. The header is not covered by its signature: all that a stranger could do is shorten. */
  headers: Readonly<Record<string, string>>;
  /** Aborted when whoever asks has gone away. */
  signal: AbortSignal;
  /** The service's own maximum; a header can only shorten it. */
  maxMs: number;
};

/** Does `work` for as long as somebody waits for it: its signal is aborted when the time is up or the caller is gone. */
export async function whileAwaited<Result>(
  { headers, signal, maxMs }: TimeBounds,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const inVain = new AbortController();
  const end = () => inVain.abort();
  const timer = setTimeout(end, remainingMs(headers[timeoutHeader], maxMs));
  if (signal.aborted) end();
  else signal.addEventListener("abort", end, { once: true });
  try {
    return await work(inVain.signal);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", end);
  }
}

/** What is left of the time: what the header says, or the maximum when that is shorter or the header says nothing. */
export function remainingMs(header: string | undefined, maxMs: number): number {
  return header !== undefined && /^[1-9]\d{0,8}$/.test(header) ? Math.min(Number(header), maxMs) : maxMs;
}
