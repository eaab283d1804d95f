import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { conflictSetting, deleteList } from "./conflict-setting.store.ts";

export type ClearConflictList = { organization: string; idempotencyKey: string };

/** A coordinator deletes the organization's own list of names; while it is compared with, another way comes first. */
export async function clearConflictList(context: PartnerContext, { organization, idempotencyKey }: ClearConflictList) {
  const command = { name: "clearConflictList", idempotencyKey, input: { organization }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const { way, keys } = await conflictSetting(scope.sql);
      if (way === "BLIND") return refused(isCompared);
      if (keys === 0) return refused(noList);
      await deleteList(scope.sql);
      scope.record({ action: "organization.clear-conflict-list", subject: organization, details: { keys } });
      return { ok: true, result: { id: organization, warnings: [] } };
    },
  });
}

const isCompared = problem(
  "WRONG_STATE",
  ["organization"],
  "The list is what blind questions are compared with. Choose another way to look for conflicts first.",
);
const noList = problem("NOT_FOUND", ["organization"], "There is no list to delete.");
