import { answerBy, answerFromElsewhere } from "../answer-time/answer-by.ts";
import type { AnswerKind } from "../answer-time/answer-time.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { needHolder } from "../need/need-holder.store.ts";
import type { IntroductionState } from "./introduction.codes.ts";
import type { Introduction } from "./introduction.store.ts";
import { nextStepOf } from "./move-introduction.ts";

const kinds: Readonly<Partial<Record<IntroductionState, AnswerKind>>> = {
  REQUESTED: "FIRST_ANSWER",
  OFFERED: "FIRST_ANSWER",
  CONFLICT_CHECK: "CONFLICT_CHECK",
  CLEARED: "CONFLICT_CHECK",
};

/** Until when whoever is to do what comes next has to do it, in their working time; null where no word is waited for. */
export async function answerTime(
  { sql, now }: ChangeScope,
  { need, contact, ...standing }: Pick<Introduction, "state" | "need" | "contact" | "conflict">,
): Promise<Date | null> {
  const kind = kinds[standing.state];
  const holder = kind && (await needHolder(sql, need));
  if (!kind || !holder) return null;
  const { urgency, person } = holder;
  return nextStepOf(standing).side === "HOME"
    ? answerBy(sql, { kind, urgency, person }, now)
    : answerFromElsewhere(sql, { kind, urgency, contact }, now);
}
