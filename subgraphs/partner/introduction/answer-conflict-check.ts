import { judgeAnswer } from "../conflict-check/judge-answer.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, stepOrRefuse } from "./change-introduction.ts";
import type { ConflictOutcome } from "./introduction.codes.ts";
import type { MovingKind } from "./move-introduction.ts";

export type AnswerConflictCheck = ChangeIntroduction & { outcome: ConflictOutcome };

const kinds: Readonly<Record<ConflictOutcome, MovingKind>> = {
  CLEAR: "FIND_CLEAR",
  CONFLICT: "FIND_CONFLICT",
  CANNOT_SAY: "CANNOT_SAY",
};

/** The responder's side says what it found, by who may say it where it is looked for so: for the whole, never about whom. */
export function answerConflictCheck(context: PartnerContext, { outcome, ...given }: AnswerConflictCheck) {
  return changeIntroduction(context, given, {
    name: "answerConflictCheck",
    input: { outcome },
    side: "ANSWERER",
    work: async (scope, introduction, by) => {
      const isIntroduced = introduction.people.some(({ id }) => id === by.actor);
      const answering = { conflict: introduction.conflict, person: scope.actor.id, isIntroduced, outcome };
      const isOpen = introduction.state === "CONFLICT_CHECK";
      const problems = isOpen ? judgeAnswer(answering) : [];
      return problems.length > 0 ? problems : stepOrRefuse(scope, introduction, { kind: kinds[outcome], by });
    },
  });
}
