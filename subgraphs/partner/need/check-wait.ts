import { type Problem, problem } from "#shared/errors/problem.ts";

/** As long a need that was posted may wait before anything of it leaves. */
export const maxWaitSeconds = 300;

/** Until when nothing of a need leaves; null when it leaves at once. */
export function waitEnd(seconds: number | null | undefined, now: Date): Date | null {
  return seconds ? new Date(now.getTime() + seconds * 1_000) : null;
}

/** For how long nothing of a need is to leave; nothing is wrong with not saying it. */
export function checkWait(seconds: number | null | undefined, path: readonly string[]): Problem[] {
  if (seconds == null || (seconds >= 0 && seconds <= maxWaitSeconds)) return [];
  const sentence = `Give a number of seconds from 0 to ${maxWaitSeconds}.`;
  return [problem("MALFORMED", [...path, "leavesAfterSeconds"], sentence)];
}
