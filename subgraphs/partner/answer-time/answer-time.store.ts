import type { Sql } from "#shared/database/sql.ts";
import { type Urgency, urgencyMeanings } from "../need/need.codes.ts";
import { type AnswerKind, type AnswerTime, answerKindMeanings, usualAnswerTimes } from "./answer-time.ts";

/** How long is waited for everything, by kind and urgency: the organization's own times, and else the usual. */
export async function answerTimes(sql: Sql): Promise<AnswerTime[]> {
  const own = await sql.query<AnswerTime>(
    `select kind, urgency, minutes, is_working_time as "isWorkingTime" from answer_time`,
  );
  return usualTimes().map((usual) => {
    return own.find(({ kind, urgency }) => kind === usual.kind && urgency === usual.urgency) ?? usual;
  });
}

/** The organization's own times from now on; what is not among them is as usual. */
export async function keepAnswerTimes(sql: Sql, times: readonly AnswerTime[]): Promise<void> {
  await sql.query("delete from answer_time");
  for (const { kind, urgency, minutes, isWorkingTime } of times) {
    await sql.query("insert into answer_time (kind, urgency, minutes, is_working_time) values ($1, $2, $3, $4)", [
      kind,
      urgency,
      minutes,
      isWorkingTime,
    ]);
  }
}

function usualTimes(): AnswerTime[] {
  return Object.keys(answerKindMeanings)
    .filter(isAnswerKind)
    .flatMap((kind) => {
      const urgencies = Object.keys(urgencyMeanings).filter(isUrgency);
      return urgencies.map((urgency) => ({ kind, urgency, ...usualAnswerTimes[kind][urgency] }));
    });
}

function isAnswerKind(text: string): text is AnswerKind {
  return Object.hasOwn(answerKindMeanings, text);
}

function isUrgency(text: string): text is Urgency {
  return Object.hasOwn(urgencyMeanings, text);
}
