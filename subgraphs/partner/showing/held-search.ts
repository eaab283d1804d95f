import type { Sql } from "#shared/database/sql.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { setDeadline } from "../deadline/deadline.store.ts";
import { askedIssuesOf } from "../introduction/asked-issues.store.ts";
import type { Urgency } from "../need/need.codes.ts";
import type { Need } from "../need/need.entity.ts";
import { homeZone } from "../reachability/reachability.store.ts";
import { usualHours } from "../reachability/work-span.ts";
import { addWorkingTime } from "../reachability/working-time.ts";
import { isAllAsked, isHeld } from "./is-held.ts";
import { holdSearch, markSearch, type NeedSearch, releaseSearch, searchOf } from "./need-search.store.ts";
import { searchStep } from "./search-kinds.ts";
import { chooseForMinutes, waveTimes } from "./wave-times.ts";

/**
 * Whoever posts a need chooses whom to ask first. A working day in the hours of their organization later (in an
 * emergency after two hours by every clock) the search begins by itself: no need is forgotten.
 */
export async function beginHeld(
  { sql, now }: ChangeScope,
  { need, urgency }: { need: string; urgency: Urgency },
): Promise<void> {
  const until = await chooseUntil(sql, urgency, now);
  await holdSearch(sql, { need, until });
  await setDeadline(sql, { kind: searchStep, subject: need }, until);
}

/** Of a locked need: whoever chooses says that people are asked by itself from now on. False when nobody chooses. */
export async function endHeld({ sql, now, record }: ChangeScope, need: string): Promise<boolean> {
  if (!isHeld(await searchOf(sql, need))) return false;
  await releaseSearch(sql, need);
  await markSearch(sql, { need, now, isFromStart: true });
  record({ action: "need.leave", subject: need });
  return true;
}

/** What has become an emergency since does not wait a working day for somebody to choose. */
export async function hurryHeld({ sql, now }: ChangeScope, { id, urgency }: Need): Promise<void> {
  if (urgency === "EMERGENCY") await releaseSearch(sql, id, emergencyEnd(now));
}

/** The time to choose is over: it begins anew where somebody is asked about every issue; else people are asked. */
export async function passHeld(
  { sql, now, record }: ChangeScope,
  { need, search }: { need: Need; search: NeedSearch },
): Promise<NeedSearch> {
  const asked = (await askedIssuesOf(sql, [need.id])).get(need.id);
  if (asked && isAllAsked(need.issues.getItems(), asked)) {
    return { ...search, stepAt: await chooseUntil(sql, need.urgency, now) };
  }
  record({ action: "search.begin", subject: need.id });
  return { ...search, step: "NEXT_WAVE", dueAt: now, isNewWave: true };
}

async function chooseUntil(sql: Sql, urgency: Urgency, from: Date): Promise<Date> {
  if (urgency === "EMERGENCY") return emergencyEnd(from);
  const schedule = { timeZone: await homeZone(sql), hours: usualHours, quiet: null, away: null };
  return addWorkingTime(from, chooseForMinutes, schedule);
}

function emergencyEnd(from: Date): Date {
  return new Date(from.getTime() + waveTimes.EMERGENCY.silenceMs);
}
