import type { PartnerContext } from "../context.ts";
import { type AnswerFields, reasonMissing } from "./answer-request.ts";
import { type ChangeIntroduction, changeIntroduction, stepOrRefuse } from "./change-introduction.ts";

export type AnswerOffer = ChangeIntroduction & { input: AnswerFields };

/** The home agrees to an offer, or turns it down. */
export function answerOffer(context: PartnerContext, { input, ...given }: AnswerOffer) {
  return changeIntroduction(context, given, {
    name: "answerOffer",
    input,
    side: "HOME",
    work: async (scope, introduction, by) => {
      if (input.willing) return stepOrRefuse(scope, introduction, { kind: "AGREE", by });
      if (!input.reason) return [reasonMissing];
      return stepOrRefuse(scope, introduction, { kind: "TURN_DOWN", by, reason: input.reason });
    },
  });
}
