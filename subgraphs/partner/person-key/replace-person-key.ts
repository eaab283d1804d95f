import { problem } from "#shared/errors/problem.ts";
import { keyIdOf, type PublicKeys } from "#shared/seal/public-keys.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { type CommandScope, refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkPersonKey } from "./check-person-key.ts";
import { type GivePersonKey, knownKey } from "./keep-person-key.ts";
import { endKey, lockCurrentKey, type PersonKey, rewrapKey, saveKey } from "./person-key.store.ts";

/**
 * Puts new keys in the place of somebody's own, or the same keys behind another passphrase. Those before stay, for
 * opening what was sealed for them and for verifying what they signed.
 */
export async function replacePersonKey(context: PartnerContext, given: GivePersonKey): Promise<Worked<ChangedRow>> {
  const { organization, input, idempotencyKey } = given;
  const command = { name: "replacePersonKey", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      if (organization !== scope.organization) return refused(refuseCommand(command.name));
      const current = await lockCurrentKey(scope.sql, scope.actor.id);
      const { keys, wrapped, problems } = await checkPersonKey(scope.actor.id, input);
      if (!current || problems.length > 0) return refused(...(current ? [] : [noKeys]), ...problems);
      return replace(scope, current, { keys, wrapped });
    },
  });
}

async function replace(
  { sql, actor, now, record }: CommandScope,
  current: PersonKey,
  { keys, wrapped }: { keys: PublicKeys; wrapped: string },
): Promise<Worked<ChangedRow>> {
  const done: Worked<ChangedRow> = { ok: true, result: { id: actor.id, warnings: [] } };
  const key = await keyIdOf(keys.sealing);
  if (current.sealing === keys.sealing && current.signing === keys.signing) {
    await rewrapKey(sql, current.sealing, wrapped);
    record({ action: "person.rewrap-key", subject: actor.id, details: { key } });
    return done;
  }
  await endKey(sql, current.sealing, now);
  if (!(await saveKey(sql, { ...keys, person: actor.id, wrapped, keptAt: now }))) return refused(knownKey);
  record({ action: "person.replace-key", subject: actor.id, details: { key, before: await keyIdOf(current.sealing) } });
  return done;
}

export const noKeys = problem("WRONG_STATE", [], "You have no keys in use. Keep new ones instead.");
