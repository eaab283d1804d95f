import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import type { Urgency } from "../need/need.codes.ts";
import { markSearch } from "./need-search.store.ts";
import { searchStep } from "./search-kinds.ts";
import { waveTimes } from "./wave-times.ts";

/**
 * Help is looked for from now on, for a need that is posted in the same transaction: matching is asked at once. When
 * it does not answer in time, coordinators learn of it.
 */
export async function beginSearch(
  { sql, now }: ChangeScope,
  { need, urgency }: { need: string; urgency: Urgency },
): Promise<void> {
  await markSearch(sql, { need, now, isFromStart: true });
  const until = new Date(now.getTime() + waveTimes[urgency].silenceMs);
  await setDeadline(sql, { kind: searchStep, subject: need }, until);
}
