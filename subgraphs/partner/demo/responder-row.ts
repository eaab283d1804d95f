import { unsaidOfResponder } from "../responder/add-responder.ts";
import { checkProfession } from "../responder/check-profession.ts";
import { checkResponder } from "../responder/check-responder.ts";
import type { ResponderState } from "../responder/responder.codes.ts";
import type { ResponderDraft } from "../responder/responder-draft.ts";
import type { DemoResponder } from "./make-responders.ts";
import type { Standing } from "./responder-lot.ts";

/** Who looks after them, and who checks and approves. */
export type ResponderCast = { keeper: string; coordinator: string };

/**
 * The row that adding, checking and approving this responder would have left behind, after the product's own checks.
 * @throws Error when those checks find anything: then the data are wrong, not the user
 */
export function responderRow(responder: DemoResponder, { keeper, coordinator }: ResponderCast): ResponderDraft {
  const { id, standing, fields, checked, checkedOn, confirmedOn, addedAt, changedAt } = responder;
  const { value, problems } = checkResponder(fields, [], []);
  const content = { ...unsaidOfResponder, ...value };
  for (const { message, path } of [...problems, ...checkProfession(content, [])]) {
    throw new Error(`demo responder, ${path.join(".")}: ${message}`);
  }
  const admissions = content.admissions.map((admission) =>
    checked.includes(admission.jurisdiction) ? { ...admission, checkedOn, checkedBy: coordinator } : admission,
  );
  const state = stateOf(standing);
  const isApproved = state === "APPROVED";
  return {
    id,
    ...content,
    admissions,
    state,
    isPaused: standing === "PAUSED",
    confirmedOn,
    heldBy: keeper,
    approvedBy: isApproved ? coordinator : null,
    addedAt,
    changedAt,
    cardVersion: isApproved ? 1 : 0,
  };
}

/** Those who are retired went before anybody approved them: no card of theirs ever left. */
function stateOf(standing: Standing): ResponderState {
  if (standing === "AWAITING") return "AWAITING_APPROVAL";
  return standing === "DRAFT" || standing === "RETIRED" ? standing : "APPROVED";
}
