import type { PermissionDraft } from "./permission-draft.ts";
import type { PermittedNeed } from "./permitted-need.ts";

/** What every step of writing down a permission gets. */
export type StepProps = {
  need: PermittedNeed;
  draft: PermissionDraft;
  onNext: (draft: PermissionDraft) => void;
  onCancel: () => void;
};

/** A step that sends nothing yet. */
export const still = { isUnderWay: false, problems: [], failure: undefined } as const;
