import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { removeLink } from "./calendar.store.ts";
import { notOwn } from "./make-calendar-link.ts";

export type RevokeCalendarLink = { person: string; idempotencyKey: string };

/** Makes somebody's calendar link worthless. */
export async function revokeCalendarLink(context: PartnerContext, { person, idempotencyKey }: RevokeCalendarLink) {
  return runCommand<ChangedRow>(context, {
    name: "revokeCalendarLink",
    idempotencyKey,
    input: { person },
    resultForm: changedRow,
    work: async ({ sql, actor, record }) => {
      if (person !== actor.id) return refused(notOwn);
      if (!(await removeLink(sql, person))) return refused(none);
      record({ action: "person.revoke-calendar-link", subject: person });
      return { ok: true, result: { id: person, warnings: [] } };
    },
  });
}

const none = problem("WRONG_STATE", ["person"], "You have no calendar link. There is nothing to revoke.");
