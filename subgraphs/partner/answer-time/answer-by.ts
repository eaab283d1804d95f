import type { Sql } from "#shared/database/sql.ts";
import type { Urgency } from "../need/need.codes.ts";
import type { Contact } from "../reachability/contacts.store.ts";
import { homeZone, reachabilityOf } from "../reachability/reachability.store.ts";
import { usualHours } from "../reachability/work-span.ts";
import { addWorkingTime, type Schedule } from "../reachability/working-time.ts";
import { answerTimes } from "./answer-time.store.ts";
import { type AnswerKind, latestAnswer, usualAnswerTimes } from "./answer-time.ts";

/** For what is waited. */
type Waited = { kind: AnswerKind; urgency: Urgency };

/** For what is waited, and of whom of our own people. */
export type Awaited = Waited & { person: string };

/** Until when somebody of ours is waited for; in usual hours when there is nobody of that id. */
export async function answerBy(sql: Sql, { person, ...waited }: Waited & { person: string }, now: Date): Promise<Date> {
  const [reached] = await reachabilityOf(sql, [person]);
  return answerInHours(sql, { ...waited, schedule: reached }, now);
}

/** The same of somebody elsewhere, in the hours that their organization has told; in our usual ones before it has. */
export async function answerFromElsewhere(
  sql: Sql,
  { contact, ...waited }: Waited & { contact: Pick<Contact, "timeZone" | "hours"> | null },
  now: Date,
): Promise<Date> {
  const schedule = contact ? { ...contact, quiet: null, away: null } : undefined;
  return answerInHours(sql, { ...waited, schedule }, now);
}

async function answerInHours(
  sql: Sql,
  { kind, urgency, schedule }: Waited & { schedule: Schedule | undefined },
  now: Date,
): Promise<Date> {
  const known = (await answerTimes(sql)).find((one) => one.kind === kind && one.urgency === urgency);
  const { minutes, isWorkingTime } = known ?? usualAnswerTimes[kind][urgency];
  if (!isWorkingTime) return new Date(now.getTime() + minutes * minuteMs);
  const worked = addWorkingTime(now, minutes, schedule ?? (await nobodysSchedule(sql)));
  const latest = latestAnswer(now, minutes);
  return new Date(Math.min(worked.getTime(), latest.getTime()));
}

const minuteMs = 60_000;

async function nobodysSchedule(sql: Sql): Promise<Schedule> {
  return { timeZone: await homeZone(sql), hours: usualHours, quiet: null, away: null };
}
