import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import { settleNoChecker } from "../conflict-check/note-no-checker.ts";
import type { PartnerContext } from "../context.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import { findManagedPerson } from "./find-managed-person.ts";

export type ReactivatePerson = { person: string; idempotencyKey: string };

/** Lets somebody back in who was here before, with the roles they had. */
export async function reactivatePerson(context: PartnerContext, { person: id, idempotencyKey }: ReactivatePerson) {
  const command = { name: "reactivatePerson", idempotencyKey, input: { person: id }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findManagedPerson(scope, id);
      if (!found.ok) return found;
      const { status, joinedAt } = found.person;
      if (status !== "DEACTIVATED" || joinedAt === null) return refused(notDeactivated);
      found.person.reactivate(scope.now);
      await tellStaffAnew(scope);
      await settleNoChecker(scope);
      scope.record({ action: "person.reactivate", subject: id });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}

const notDeactivated = problem(
  "WRONG_STATE",
  ["person"],
  "Only somebody who had joined and was deactivated can be reactivated. Invite all others.",
);
