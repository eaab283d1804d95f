import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { endKeysOf } from "./end-keys-of.ts";
import { noKeys } from "./replace-person-key.ts";

export type EndPersonKey = { organization: string; idempotencyKey: string };

/** For somebody who fears for their keys: nothing is sealed for them any more, before they have made others. */
export async function endPersonKey(
  context: PartnerContext,
  { organization, idempotencyKey }: EndPersonKey,
): Promise<Worked<ChangedRow>> {
  const command = { name: "endPersonKey", idempotencyKey, input: { organization }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const { id } = scope.actor;
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      return (await endKeysOf(scope, id)) ? { ok: true, result: { id, warnings: [] } } : refused(noKeys);
    },
  });
}
