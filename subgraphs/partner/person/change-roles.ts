import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { tellStaffAnew } from "../inbox/tell-staff.ts";
import { checkRoles } from "./check-invitation.ts";
import { findManagedPerson, lastCoordinator } from "./find-managed-person.ts";
import { isLastCoordinator } from "./is-last-coordinator.ts";

export type ChangeRoles = { person: string; roles: string[]; idempotencyKey: string };

/** Gives somebody these roles and no other. */
export async function changeRoles(context: PartnerContext, { person: id, roles, idempotencyKey }: ChangeRoles) {
  const command = { name: "changeRoles", idempotencyKey, input: { person: id, roles }, resultForm: changedRow };
  return runCommand<ChangedRow>(context, {
    ...command,
    work: async (scope) => {
      const found = await findManagedPerson(scope, id);
      if (!found.ok) return found;
      const { value, problems } = checkRoles(roles, ["roles"]);
      if (problems.length > 0) return refused(...problems);
      const isKept = value.includes("COORDINATOR");
      if (!isKept && (await isLastCoordinator(scope.em, found.person))) return refused(lastCoordinator);
      const before = found.person.roles;
      found.person.changeRoles(value, scope.now);
      await tellStaffAnew(scope);
      scope.record({ action: "person.change-roles", subject: id, details: { before, after: value } });
      return { ok: true, result: { id, warnings: [] } };
    },
  });
}
