import { answerBy, answerFromElsewhere } from "../answer-time/answer-by.ts";
import type { AnswerKind } from "../answer-time/answer-time.ts";
import type { ChangeScope } from "../command/run-change.ts";
import { needHolder } from "../need/need-holder.store.ts";
import type { IntroductionState } from "./introduction.codes.ts";
import type { Introduction } from "./introduction.store.ts";

const kinds: Readonly<Partial<Record<IntroductionState, AnswerKind>>> = {
  REQUESTED: "FIRST_ANSWER",
  OFFERED: "FIRST_ANSWER",
  CONFLICT_CHECK: "CONFLICT_CHECK",
  CLEARED: "CONFLICT_CHECK",
};

/**
 * Until when somebody has to say their word, in their working time; null where no word is waited for. An offer waits
 * for whoever looks after the need, all else for the other side.
 */
export async function answerTime(
  { sql, now }: ChangeScope,
  { state, need, contact }: Pick<Introduction, "state" | "need" | "contact">,
): Promise<Date | null> {
  const kind = kinds[state];
  const holder = kind && (await needHolder(sql, need));
  if (!kind || !holder) return null;
  const { urgency, person } = holder;
  return state === "OFFERED"
    ? answerBy(sql, { kind, urgency, person }, now)
    : answerFromElsewhere(sql, { kind, urgency, contact }, now);
}
