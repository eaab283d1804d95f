import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, stepOrRefuse } from "./change-introduction.ts";
import type { IntroductionOutcome, NotTakenReason } from "./introduction.codes.ts";

export type OutcomeFields = { outcome: IntroductionOutcome; reason?: NotTakenReason | null };

export type CloseIntroduction = ChangeIntroduction & { input: OutcomeFields };

/** The home closes what was accepted, with its outcome. */
export function closeIntroduction(context: PartnerContext, { input, ...given }: CloseIntroduction) {
  const { outcome, reason } = input;
  return changeIntroduction(context, given, {
    name: "closeIntroduction",
    input,
    side: "HOME",
    work: async (scope, introduction, by) => {
      if (outcome === "NOT_TAKEN" && !reason) return [whyMissing];
      if (outcome !== "NOT_TAKEN" && reason) return [whyTooMuch];
      return stepOrRefuse(scope, introduction, { kind: "CLOSE", by, outcome, reason: reason ?? undefined });
    },
  });
}

const whyMissing = problem("REQUIRED", ["input", "reason"], "Say why nothing came of it, by one of the reasons.");

const whyTooMuch = problem("NOT_ALLOWED", ["input", "reason"], "A reason belongs to NOT_TAKEN alone. Leave it out.");
