import { problem } from "#shared/errors/problem.ts";
import { type ChangedRow, changedRow } from "../command/changed-row.ts";
import { refused, runCommand } from "../command/run-command.ts";
import type { PartnerContext } from "../context.ts";
import { clearDeadline } from "../deadline/deadline.store.ts";
import { findNotice, seeNotice } from "./notice.store.ts";
import { unopenedKind } from "./unopened-kind.ts";

export type MarkSeen = { update: string; idempotencyKey: string };

/** Somebody has opened what was there for them: nobody else is told for their not looking. */
export async function markSeen(context: PartnerContext, { update, idempotencyKey }: MarkSeen) {
  return runCommand<ChangedRow>(context, {
    name: "markSeen",
    idempotencyKey,
    input: { update },
    resultForm: changedRow,
    work: async ({ sql, actor, now, record }) => {
      const notice = await findNotice(sql, update);
      if (notice?.person !== actor.id) return refused(notFound);
      if (notice.seenAt !== null) return refused(seen);
      for (const id of await seeNotice(sql, notice, now)) await clearDeadline(sql, { kind: unopenedKind, subject: id });
      record({ action: "notice.open", subject: actor.id, details: { notice: update, about: notice.subject } });
      return { ok: true, result: { id: update, warnings: [] } };
    },
  });
}

const notFound = problem("NOT_FOUND", ["update"], "There is no update of this id for you. Check the id.");

const seen = problem("WRONG_STATE", ["update"], "You have opened this already. There is nothing more to do.");
