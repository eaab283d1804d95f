import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { endHeld } from "../showing/held-search.ts";
import { letLeave } from "../showing/let-leave.ts";
import { findWorkableNeed } from "./find-workable-need.ts";

export type SendNeedNow = { need: string; idempotencyKey: string };

/** A need that waits to leave leaves now, and people are asked by itself, also where somebody chose whom to ask. */
export async function sendNeedNow(context: PartnerContext, { need: id, idempotencyKey }: SendNeedNow) {
  const command = { name: "sendNeedNow", idempotencyKey, input: { need: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findWorkableNeed(scope, id);
      if (!found.ok) return found;
      if (found.need.isWaiting()) await letLeave(scope, found.need);
      else if (!(await endHeld(scope, id))) return refused(hasLeft);
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const hasLeft = problem("WRONG_STATE", ["need"], "This need does not wait: help is looked for already.");
