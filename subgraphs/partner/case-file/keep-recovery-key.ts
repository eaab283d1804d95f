import { problem } from "#shared/errors/problem.ts";
import { keyIdOf, sealingKeyOf } from "#shared/seal/public-keys.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand, type Worked } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { lockNeed } from "../need/need.store.ts";
import { saveRecoveryKey } from "./case-file-write.store.ts";
import { keepCaseFile, keyGone } from "./keep-case-file.ts";
import { noNeed } from "./seal-section.ts";

export type KeepRecoveryKey = { need: string; sealing: string; idempotencyKey: string };

/** Keeps the public half of a key on paper: what is sealed from now on can be sealed for it. */
export async function keepRecoveryKey(
  context: PartnerContext,
  { need, sealing, idempotencyKey }: KeepRecoveryKey,
): Promise<Worked<ChangedRow>> {
  const command = { name: "keepRecoveryKey", idempotencyKey, input: { need, sealing }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const key = await readPoint(sealing);
      const isThere = (await lockNeed(scope.em, need)) !== undefined;
      if (!isThere || key === undefined) return refused(...(isThere ? [] : [noNeed]), ...(key ? [] : [notKey]));
      const kept = await keepCaseFile(scope, context.caseKeys, need);
      if (kept === "GONE") return refused(keyGone);
      await saveRecoveryKey(scope.sql, { need, sealing, by: scope.actor.id, at: scope.now });
      scope.record({ action: "case.keep-recovery-key", subject: need, details: { key } });
      return { ok: true, result: { id: need, warnings: [] } };
    },
  });
}

async function readPoint(sealing: string): Promise<string | undefined> {
  try {
    await sealingKeyOf(sealing);
    return await keyIdOf(sealing);
  } catch {
    return undefined;
  }
}

const notKey = problem(
  "MALFORMED",
  ["sealing"],
  "Give the public half of the key on paper: a point of P-256, 65 bytes in base64url. Pages of the product make it.",
);
