import type { ChangeScope } from "../command/run-change.ts";
import type { DeclineReason } from "./decline-reason.ts";
import { countLiveFrom, countReceivedSince } from "./opportunity-count.store.ts";

/** As many of one home's as one responder can look at; who has more waiting looks at none. */
export const maxLiveForResponder = 50;

/** Half of what a home may send in a whole day by its own rule: whoever sends more has been taken over, or is broken. */
export const maxInAnHour = 500;

const hourMs = 60 * 60 * 1000;

/** Why nothing more is taken of a home at present, for one responder or at all; undefined when it is. */
export async function whyFull(
  { sql, now }: Pick<ChangeScope, "sql" | "now">,
  { home, responder }: { home: string; responder: string },
): Promise<DeclineReason | undefined> {
  if ((await countReceivedSince(sql, home, new Date(now.getTime() - hourMs))) >= maxInAnHour) return "TOO_MUCH_SHOWN";
  return (await countLiveFrom(sql, { home, responder })) >= maxLiveForResponder ? "ENOUGH_SHOWN" : undefined;
}
