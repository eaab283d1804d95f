import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, stepOrRefuse } from "./change-introduction.ts";
import type { EndReason } from "./introduction.codes.ts";

export type EndRepresentation = ChangeIntroduction & { reason: EndReason };

/** The responder's side cannot go on: its access ends, the issues are open again, and the home is told. */
export function endRepresentation(context: PartnerContext, { reason, ...given }: EndRepresentation) {
  return changeIntroduction(context, given, {
    name: "endRepresentation",
    input: { reason },
    side: "OTHER",
    work: (scope, introduction, by) => stepOrRefuse(scope, introduction, { kind: "END", by, reason }),
  });
}
