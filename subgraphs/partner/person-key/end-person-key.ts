import { keyIdOf } from "#shared/seal/public-keys.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { endKey, lockCurrentKey } from "./person-key.store.ts";
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
    work: async ({ sql, actor, now, record, ...scope }) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const current = await lockCurrentKey(sql, actor.id);
      if (!current) return refused(noKeys);
      await endKey(sql, current.sealing, now);
      record({ action: "person.end-key", subject: actor.id, details: { key: await keyIdOf(current.sealing) } });
      return { ok: true, result: { id: actor.id, warnings: [] } };
    },
  });
}
