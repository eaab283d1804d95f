import { problem } from "#shared/errors/problem.ts";
import { endSessionsOf } from "#shared/issuer/oidc-item.store.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findTool, markWithdrawn } from "./tool.store.ts";

export type WithdrawTool = { tool: string; idempotencyKey: string };

/** Ends a tool for good: refused at home from now on, and everywhere when its last token runs out. */
export async function withdrawTool(
  context: PartnerContext,
  { tool: id, idempotencyKey }: WithdrawTool,
): Promise<Worked<ChangedRow>> {
  const command = { name: "withdrawTool", idempotencyKey, input: { tool: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (!(await findTool(scope.sql, id))) return refused(noTool);
      if (!(await markWithdrawn(scope.sql, id))) return refused(withdrawnBefore);
      await endSessionsOf(scope.sql, id);
      scope.record({ action: "tool.withdraw", subject: id });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const noTool = problem("NOT_FOUND", ["tool"], "Your organization has no tool of this id. Check the id.");
const withdrawnBefore = problem("WRONG_STATE", ["tool"], "This tool was withdrawn before. Add a new one.");
