import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { isLiving } from "./choose-permission.ts";
import { endPermission } from "./end-permissions.ts";
import { lockPermission } from "./permission.store.ts";

export type WithdrawPermission = { permission: string; idempotencyKey: string };

/** Takes one permission back: from now on nothing leaves under it. */
export async function withdrawPermission(
  context: PartnerContext,
  { permission: id, idempotencyKey }: WithdrawPermission,
): Promise<Worked<ChangedRow>> {
  const command = { name: "withdrawPermission", idempotencyKey, input: { permission: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const permission = await lockPermission(scope.sql, id);
      if (!permission) return refused(notFound);
      if (!isLiving(permission, scope.now)) return refused(overAlready);
      await endPermission(scope, permission, "WITHDRAWN");
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const notFound = problem("NOT_FOUND", ["permission"], "Your organization has no permission of this id. Check the id.");

const overAlready = problem(
  "WRONG_STATE",
  ["permission"],
  "This permission is over already: nothing leaves under it any more.",
);
