import { useDay, useText } from "../language/use-text.ts";
import { dayOf } from "../reachability/days-away.ts";

/** Until when nobody answers for somebody; nothing where somebody does, or where it is over. */
export function AwayUntil({ awayUntil }: { awayUntil: string | null }) {
  const text = useText();
  const day = useDay();
  if (!awayUntil || Date.parse(awayUntil) <= Date.now()) return null;
  return <p>{text("responder.awayUntil", { day: day(dayOf(awayUntil, "end")) })}</p>;
}
