import type { PartnerContext } from "../context.ts";
import { type ChangeIntroduction, changeIntroduction, stepOrRefuse } from "./change-introduction.ts";

/** The home takes back what was not accepted yet; what was held for it is free again. */
export function withdrawIntroduction(context: PartnerContext, given: ChangeIntroduction) {
  return changeIntroduction(context, given, {
    name: "withdrawIntroduction",
    side: "HOME",
    work: (scope, introduction, by) => stepOrRefuse(scope, introduction, { kind: "WITHDRAW", by }),
  });
}
