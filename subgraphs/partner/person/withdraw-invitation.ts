import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { findManagedPerson } from "./find-managed-person.ts";

export type WithdrawInvitation = { person: string; idempotencyKey: string };

/** Makes an invitation's link worthless. */
export async function withdrawInvitation(context: PartnerContext, { person: id, idempotencyKey }: WithdrawInvitation) {
  const command = { name: "withdrawInvitation", idempotencyKey, input: { person: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findManagedPerson(scope, id);
      if (!found.ok) return found;
      if (found.person.status !== "INVITED") return refused(notInvited);
      found.person.deactivate(scope.now);
      scope.record({ action: "person.withdraw-invitation", subject: id });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const notInvited = problem(
  "WRONG_STATE",
  ["person"],
  "This person has no open invitation. To keep somebody out who has joined, deactivate them.",
);
