import { problem } from "#shared/errors/problem.ts";
import type { PartnerContext } from "../context.ts";
import { type ChangeResponder, changeResponder } from "./change-responder.ts";

export type CheckAdmission = ChangeResponder & { jurisdiction: string };

/** A coordinator has looked up, at the regulator, that the admission stands; today is noted, and who. */
export async function checkAdmission(context: PartnerContext, { jurisdiction, ...given }: CheckAdmission) {
  return changeResponder(context, given, {
    name: "checkAdmission",
    action: "responder.check-admission",
    input: { jurisdiction },
    check: async ({ admissions }) =>
      admissions.some((admission) => admission.jurisdiction === jurisdiction) ? [] : [noAdmission(jurisdiction)],
    apply: (responder, { actor, now }) =>
      responder.checkAdmission(jurisdiction, { on: now.toISOString().slice(0, 10), by: actor.id }, now),
  });
}

function noAdmission(jurisdiction: string) {
  const sentence = `This responder has no admission in ${JSON.stringify(jurisdiction.slice(0, 20))}. Add it first.`;
  return problem("NOT_FOUND", ["jurisdiction"], sentence);
}
