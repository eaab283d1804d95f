import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, stepOrRefuse } from "./change-introduction.ts";
import type { DeclineReason } from "./introduction.codes.ts";

export type AnswerFields = { willing: boolean; reason?: DeclineReason | null };

export type AnswerRequest = ChangeIntroduction & { input: AnswerFields };

/** The responder's side says that it is willing, or declines; it may decline as long as nothing is reserved. */
export function answerRequest(context: PartnerContext, { input, ...given }: AnswerRequest) {
  return changeIntroduction(context, given, {
    name: "answerRequest",
    input,
    side: "OTHER",
    work: async (scope, introduction, by) => {
      if (input.willing) return stepOrRefuse(scope, introduction, { kind: "WILLING", by });
      if (!input.reason) return [reasonMissing];
      return stepOrRefuse(scope, introduction, { kind: "DECLINE", by, reason: input.reason });
    },
  });
}

export const reasonMissing = problem("REQUIRED", ["input", "reason"], "Say why, by one of the reasons.");
