import type { Urgency } from "../need/need.codes.ts";
import type { Showing } from "./showing.entity.ts";
import { waveTimes } from "./wave-times.ts";

type Waited = Pick<Showing, "wave" | "shownAt" | "awaitedUntil" | "urgency" | "goneBecause"> & { isLive(): boolean };

/** No responder is awaited for longer than this, whatever hours they keep. */
export function awaitedAtMost(shownAt: Date, urgency: Urgency): Date {
  return new Date(shownAt.getTime() + waveTimes[urgency].awaitedAtMostMs);
}

/**
 * When the newest wave is over: nobody of it is awaited any more, each in their own working time; whoever came into it
 * later, in the place of one who declined, does not hold up the others. Who is asked by name meanwhile is awaited as
 * before. Undefined where nobody can answer.
 */
export function waveEndOf(showings: readonly Waited[]): Date | undefined {
  const newest = Math.max(0, ...showings.map(({ wave }) => wave));
  const wave = showings.filter((one) => one.wave === newest);
  const canAnswer = wave.filter((one) => one.isLive() || one.goneBecause === "ASKED");
  const awaited = canAnswer.map(({ awaitedUntil }) => awaitedUntil.getTime());
  if (awaited.length === 0) return undefined;
  const latest = wave.map(({ shownAt, urgency }) => awaitedAtMost(shownAt, urgency).getTime());
  return new Date(Math.min(Math.max(...awaited), ...latest));
}
