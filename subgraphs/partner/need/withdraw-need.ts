import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { endPermissionsOf } from "../permission/end-permissions.ts";
import { findRevisableNeed } from "./find-workable-need.ts";
import { takeBackNeed } from "./take-back-need.ts";

export type WithdrawNeed = { need: string; idempotencyKey: string };

/** Takes a need back: nobody looks for help any more. A draft, or what has not left yet, is nowhere else. */
export async function withdrawNeed(context: PartnerContext, { need: id, idempotencyKey }: WithdrawNeed) {
  const command = { name: "withdrawNeed", idempotencyKey, input: { need: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findRevisableNeed(scope, id);
      if (!found.ok) return found;
      await takeBackNeed(scope, found.need);
      await endPermissionsOf(scope, id, "ENDED");
      scope.record({ action: "need.withdraw", subject: id });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}
