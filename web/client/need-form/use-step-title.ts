import { useText } from "../language/use-text.ts";
import type { Draft } from "./draft.ts";
import type { Step } from "./steps.ts";

/** What each step asks, in words. */
export function useStepTitle(draft: Draft): (step: Step) => string {
  const text = useText();
  return (step) => {
    if (step.id !== "issue") return text(`needForm.step.${step.id}`);
    return draft.issues[step.at]?.issue.name ?? text("needForm.step.issues");
  };
}
