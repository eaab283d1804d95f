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

/** The responder's side says what it found from what is shown alone: for the whole, never about whom. */
export function answerConflictCheck(context: PartnerContext, { outcome, ...given }: AnswerConflictCheck) {
  return changeIntroduction(context, given, {
    name: "answerConflictCheck",
    input: { outcome },
    side: "OTHER",
    work: (scope, introduction, by) => stepOrRefuse(scope, introduction, { kind: kinds[outcome], by }),
  });
}
