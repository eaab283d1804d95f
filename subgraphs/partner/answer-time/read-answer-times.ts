import type { PartnerContext } from "../context.ts";
import { sqlOf } from "../database/transaction-sql.ts";
import { answerTimes } from "./answer-time.store.ts";
import { type AnswerTimeView, viewAnswerTime } from "./answer-time.view.ts";

/** All times, by kind and urgency. */
export async function readAnswerTimes({ em }: PartnerContext): Promise<AnswerTimeView[]> {
  return (await answerTimes(sqlOf(em))).map(viewAnswerTime);
}
