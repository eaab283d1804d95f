import { ConflictSettingResolver } from "./conflict-setting.resolver.ts";
import { ConflictStepResolver } from "./conflict-step.resolver.ts";
import { BlindAnswerResolver, IntroductionConflictResolver } from "./introduction-conflict.resolver.ts";

/** All that answers about looking for conflicts of interest, on both sides. */
export const conflictCheckResolvers = [
  ConflictSettingResolver,
  ConflictStepResolver,
  IntroductionConflictResolver,
  BlindAnswerResolver,
] as const;
