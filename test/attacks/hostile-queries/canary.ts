import { setTimeout as wait } from "node:timers/promises";

export type CanaryReport = { asked: number; failed: number; p50Ms: number; p99Ms: number; longestMs: number };

/**
 * Asks every `everyMs`, whether the last was answered or not, until told to stop.
 * @param ask resolves to whether the answer was the right one
 */
export async function watchCanary(
  ask: () => Promise<boolean>,
  { everyMs, forMs }: { everyMs: number; forMs: number },
): Promise<CanaryReport> {
  const begunMs = performance.now();
  const asked: Promise<{ isRight: boolean; tookMs: number }>[] = [];
  for (let at = 0; at * everyMs < forMs; at += 1) {
    await wait(Math.max(0, begunMs + at * everyMs - performance.now()));
    asked.push(timed(ask));
  }
  return report(await Promise.all(asked));
}

async function timed(ask: () => Promise<boolean>): Promise<{ isRight: boolean; tookMs: number }> {
  const startedMs = performance.now();
  const isRight = await ask().catch(() => false);
  return { isRight, tookMs: performance.now() - startedMs };
}

function report(all: readonly { isRight: boolean; tookMs: number }[]): CanaryReport {
  const sorted = all.map(({ tookMs }) => tookMs).sort((one, other) => one - other);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  const failed = all.filter(({ isRight }) => !isRight).length;
  return { asked: all.length, failed, p50Ms: at(0.5), p99Ms: at(0.99), longestMs: at(1) };
}
