import { useDay, useText } from "../language/use-text.ts";
import { dayOf } from "../reachability/days-away.ts";

export type AwayTime = { name: string; awayFrom: string | null; awayUntil: string | null };

/** In which days nobody answers for somebody, now or soon; undefined where somebody does, or where it is over. */
export function useAwayWords(): (away: AwayTime) => string | undefined {
  const text = useText();
  const day = useDay();
  return ({ name, awayFrom, awayUntil }) => {
    if (!awayUntil || Date.parse(awayUntil) <= Date.now()) return undefined;
    const last = day(dayOf(awayUntil, "end"));
    if (!awayFrom || Date.parse(awayFrom) <= Date.now()) return text("responder.awayUntil", { name, day: last });
    return text("responder.awayFrom", { name, first: day(dayOf(awayFrom)), last });
  };
}
