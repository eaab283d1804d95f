import { problem } from "#shared/errors/problem.ts";
import { keyIdOf } from "#shared/seal/public-keys.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refuseCommand } from "../command/refuse-command.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { checkPersonKey, type PersonKeyFields } from "./check-person-key.ts";
import { findKeyOwner, lockCurrentKey, saveKey } from "./person-key.store.ts";

export type GivePersonKey = { organization: string; input: PersonKeyFields; idempotencyKey: string };

/** Keeps somebody's keys, given by themselves when they have none in use: nobody gives keys for others, no tool has any. */
export async function keepPersonKey(context: PartnerContext, given: GivePersonKey): Promise<Worked<ChangedRow>> {
  const { organization, input, idempotencyKey } = given;
  const command = { name: "keepPersonKey", idempotencyKey, input: { organization, input }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const { sql, actor, now } = scope;
      const isOwn = organization === scope.organization && (await findKeyOwner(sql, actor.id)) !== undefined;
      if (!isOwn) return refused(refuseCommand(command.name));
      const { keys, wrapped, problems } = await checkPersonKey(actor.id, input);
      const before = (await lockCurrentKey(sql, actor.id)) ? [hasKeys] : [];
      if (problems.length + before.length > 0) return refused(...before, ...problems);
      if (!(await saveKey(sql, { ...keys, person: actor.id, wrapped, keptAt: now }))) return refused(knownKey);
      scope.record({ action: "person.keep-key", subject: actor.id, details: { key: await keyIdOf(keys.sealing) } });
      return { ok: true, result: { id: actor.id, warnings: [] } };
    },
  });
}

export const knownKey = problem(
  "DUPLICATE",
  ["input", "sealingKey"],
  "One of these keys was kept before. Make new ones: keys are never used twice.",
);

const hasKeys = problem("WRONG_STATE", [], "You have keys already. Replace them instead, or open those you have.");
