import type { ChangeScope } from "../command/run-change.ts";
import type { RefusalReason } from "./introduction.codes.ts";
import type { Introduction } from "./introduction.store.ts";
import { appendStep } from "./introduction-write.store.ts";
import { noteAtHome, stepIntroduction, systemSpeaker } from "./step-introduction.ts";
import { tellIntroduction } from "./tell-introduction.ts";

/**
 * The responder, or their organization, is not there any more. What was not accepted yet is over; what was goes on
 * until people end it: whoever looks after the need is told, once.
 */
export async function endUnavailable(
  scope: ChangeScope,
  introduction: Introduction,
  reason: RefusalReason,
): Promise<void> {
  if (introduction.state !== "ACCEPTED") {
    await stepIntroduction(scope, introduction, { kind: "REFUSE", by: systemSpeaker, reason });
    return;
  }
  const { id, steps } = introduction;
  if (steps.some(({ kind }) => kind === "UNAVAILABLE")) return;
  await appendStep(scope.sql, id, { kind: "UNAVAILABLE", ...systemSpeaker, code: reason, at: scope.now });
  await noteAtHome(scope, introduction);
  await tellIntroduction(scope.sql, introduction);
  scope.record({ action: "introduction.miss", subject: id, details: { reason } });
}
