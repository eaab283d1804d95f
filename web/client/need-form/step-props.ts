import type { Step } from "./steps.ts";
import type { HeldDraft } from "./use-draft.ts";

/** What every step of the form is given. */
export type StepProps = { step: Step; held: HeldDraft };
